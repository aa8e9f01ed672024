package io.vikaya.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.vikaya.workflow.SlowTaskDelegate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "io.vikaya", importOptions = ImportOption.DoNotIncludeTests.class)
class CodeRulesTests {

    @ArchTest
    static final ArchRule only_workflow_packages_know_the_engine = noClasses()
            .that()
            .resideOutsideOfPackages("..workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule only_web_packages_know_http = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "..security..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule domain_is_untouched_by_the_outside = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..web..", "..workflow..", "org.springframework.stereotype.Service", "com.fasterxml..");

    @ArchTest
    static final ArchRule delegates_are_thin_hidden_and_named_so = classes()
            .that()
            .implement(JavaDelegate.class)
            .or()
            .implement(SlowTaskDelegate.class)
            .should()
            .haveSimpleNameEndingWith("Delegate")
            .andShould()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..workflow");

    @ArchTest
    static final ArchRule delegates_do_not_reach_for_repositories = noClasses()
            .that()
            .haveSimpleNameEndingWith("Delegate")
            .should()
            .dependOnClassesThat(simpleNameEndingWith("Repository"));

    @ArchTest
    static final ArchRule delegates_never_catch = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Delegate")
            .should(
                    new ArchCondition<>(
                            "not catch: a refusal thrown through a transactional service has doomed the transaction") {
                        @Override
                        public void check(JavaMethod method, ConditionEvents events) {
                            method.getTryCatchBlocks()
                                    .forEach(block ->
                                            events.add(SimpleConditionEvent.violated(method, block.toString())));
                        }
                    });

    @ArchTest
    static final ArchRule controllers_are_hidden =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule nobody_injects_into_fields = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule money_is_never_a_double = noFields()
            .that()
            .haveNameMatching("(?i).*(amount|price|total|balance).*")
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(Double.class)
            .orShould()
            .haveRawType(float.class);

    @ArchTest
    static final ArchRule names_say_what_things_are = noClasses()
            .should()
            .haveNameMatching(".*\\.(Default|Abstract)\\w+|.*(Impl|Helper|Utils?|Manager|Processor)$");

    /** Whatever our own listeners listen to: a fact in the past tense with its tenant, never a managed object. */
    @ArchTest
    static final ArchRule events_are_plain_records_of_a_tenant = methods()
            .that()
            .areAnnotatedWith(org.springframework.context.event.EventListener.class)
            .or()
            .areMetaAnnotatedWith(org.springframework.context.event.EventListener.class)
            .should(new ArchCondition<>("listen to records that carry their tenant and no entity") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getRawParameterTypes().stream()
                            .filter(type -> type.getPackageName().startsWith("io.vikaya"))
                            .forEach(type ->
                                    events.add(new SimpleConditionEvent(method, isGoodEvent(type), type.getName())));
                }
            })
            .allowEmptyShould(true);

    private static boolean isGoodEvent(JavaClass type) {
        var fields = type.getFields();
        return type.isRecord()
                && !type.getSimpleName().endsWith("Event")
                && fields.stream()
                        .anyMatch(field -> field.getRawType().getSimpleName().equals("TenantId"))
                && fields.stream()
                        .noneMatch(field -> field.getRawType().isAnnotatedWith(jakarta.persistence.Entity.class));
    }

    @ArchTest
    static final ArchRule refusals_are_final = classes()
            .that()
            .areAssignableTo(io.vikaya.shared.error.ApplicationException.class)
            .and()
            .doNotHaveSimpleName("ApplicationException")
            .should(new ArchCondition<JavaClass>("be final and named …Exception") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    var good = type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                            && type.getSimpleName().endsWith("Exception");
                    events.add(new SimpleConditionEvent(type, good, type.getName()));
                }
            });
}
