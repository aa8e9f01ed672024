package io.vikaya.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.workflow.ProcessVariable;
import io.vikaya.workflow.SlowTaskDelegate;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class ProcessModelRulesTests {

    private static final Pattern MEANINGFUL_ID = Pattern.compile(
            "(StartEvent|EndEvent|CatchEvent|ThrowEvent|BoundaryEvent|Task|SubProcess|CallActivity|Gateway)_[A-Z][A-Za-z0-9]+");

    static Stream<Resource> models() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn"));
    }

    static Stream<Resource> decisions() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.dmn"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void fileIsNamedAfterItsProcess(Resource file) throws IOException {
        assertThat(file.getFilename()).isEqualTo(process(file).getId() + ".bpmn");
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeHasAMeaningfulId(Resource file) throws IOException {
        assertThat(nodes(file)).allSatisfy(node -> assertThat(node.getId()).matches(MEANINGFUL_ID));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyServiceTaskIsASavePointAndItsDelegateFollowsFromItsId(Resource file) throws IOException {
        assertThat(model(file).getModelElementsByType(ServiceTask.class)).allSatisfy(task -> {
            var what = task.getId().substring("Task_".length());
            var type = Class.forName(workflowPackage(file) + "." + what + "Delegate");
            if ("external".equals(task.getCamundaType())) {
                assertThat(task.getCamundaTopic()).isEqualTo(what);
                assertThat(type).isAssignableTo(SlowTaskDelegate.class);
            } else {
                var bean = Character.toLowerCase(what.charAt(0)) + what.substring(1) + "Delegate";
                assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + bean + "}");
                assertThat(task.isCamundaAsyncBefore())
                        .as("%s is a save point", task.getId())
                        .isTrue();
                assertThat(type).isAssignableTo(JavaDelegate.class);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void peopleAndStartsAreSavePointsToo(Resource file) throws IOException {
        assertThat(model(file).getModelElementsByType(UserTask.class))
                .allSatisfy(task -> assertThat(task.isCamundaAsyncAfter()).isTrue());
        assertThat(model(file).getModelElementsByType(StartEvent.class))
                .filteredOn(start -> !(start.getParentElement() instanceof SubProcess))
                .allSatisfy(start -> assertThat(start.isCamundaAsyncAfter()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskHasATimerThatSomebodyHears(Resource file) throws IOException {
        assertThat(model(file).getModelElementsByType(UserTask.class)).allSatisfy(task -> assertThat(
                        model(file).getModelElementsByType(BoundaryEvent.class))
                .anySatisfy(event -> assertThat(event.getAttachedTo().getId()).isEqualTo(task.getId())));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyQuestionEndsWithAQuestionMark(Resource file) throws IOException {
        assertThat(model(file).getModelElementsByType(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> assertThat(gateway.getName()).endsWith("?"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyProcessSaysHowLongItsHistoryIsKeptAndWhatItIsFor(Resource file) throws IOException {
        assertThat(process(file).getCamundaHistoryTimeToLiveString()).isNotBlank();
        assertThat(process(file).getDocumentations()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyFormExistsBesideItsProcess(Resource file) throws IOException {
        assertThat(model(file).getModelElementsByType(UserTask.class)).allSatisfy(task -> assertThat(
                        new ClassPathResource("forms/" + module(file) + "/" + task.getCamundaFormRef() + ".form")
                                .exists())
                .as("form of %s", task.getId())
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("models")
    void conditionsUseOnlyDeclaredVariables(Resource file) throws Exception {
        var declared = contractConstants(file, ProcessVariable.class).stream()
                .map(constant -> ((ProcessVariable<?>) constant).name())
                .toList();
        assertThat(model(file).getModelElementsByType(ConditionExpression.class))
                .allSatisfy(condition -> assertThat(declared)
                        .contains(condition.getTextContent().replaceAll("^\\$\\{\\s*(\\w+).*", "$1")));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyMessageAndErrorIsAConstantOfTheContract(Resource file) throws Exception {
        var constants = contractConstants(file, String.class);
        assertThat(model(file).getModelElementsByType(Message.class))
                .allSatisfy(message -> assertThat(constants).contains(message.getName()));
        assertThat(model(file).getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Error.class))
                .allSatisfy(error -> assertThat(constants).contains(error.getErrorCode()));
    }

    /** Behind an event-based gateway, whichever comes first is heard. */
    private static boolean isBesideATimer(IntermediateCatchEvent event) {
        return event.getPreviousNodes().list().stream()
                .filter(EventBasedGateway.class::isInstance)
                .flatMap(gateway -> gateway.getSucceedingNodes().list().stream())
                .filter(IntermediateCatchEvent.class::isInstance)
                .flatMap(beside -> ((IntermediateCatchEvent) beside).getEventDefinitions().stream())
                .anyMatch(TimerEventDefinition.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyMessageIsAwaitedInsideSomethingThatTimesOut(Resource file) throws IOException {
        var model = model(file);
        var timed = model.getModelElementsByType(BoundaryEvent.class).stream()
                .map(BoundaryEvent::getAttachedTo)
                .toList();
        assertThat(model.getModelElementsByType(IntermediateCatchEvent.class))
                // A timer is heard without one.
                .filteredOn(
                        event -> event.getEventDefinitions().stream().noneMatch(TimerEventDefinition.class::isInstance))
                .filteredOn(event -> !isBesideATimer(event))
                .allSatisfy(event -> assertThat(timed).contains((Activity) event.getParentElement()));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void decisionIsNamedAfterItsFileAndEveryRuleSaysWhatItMeans(Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            var model = Dmn.readModelFromStream(in);
            var decision =
                    model.getModelElementsByType(Decision.class).iterator().next();
            assertThat(file.getFilename()).isEqualTo(decision.getId() + ".dmn");
            assertThat(decision.getCamundaHistoryTimeToLiveString()).isNotBlank();
            assertThat(model.getModelElementsByType(org.camunda.bpm.model.dmn.instance.Rule.class))
                    .allSatisfy(rule -> assertThat(rule.getDescription()).isNotNull());
        }
    }

    private static List<Object> contractConstants(Resource file, Class<?> type) throws Exception {
        var constants = new ArrayList<>();
        var contract = Class.forName(workflowPackage(file) + "." + process(file).getId());
        for (var field : contract.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                constants.add(field.get(null));
            }
        }
        return constants;
    }

    private static String workflowPackage(Resource file) throws IOException {
        return "io.vikaya." + module(file) + ".workflow";
    }

    private static String module(Resource file) throws IOException {
        return Path.of(file.getURL().getPath()).getParent().getFileName().toString();
    }

    private static List<FlowNode> nodes(Resource file) throws IOException {
        return List.copyOf(model(file).getModelElementsByType(FlowNode.class));
    }

    private static Process process(Resource file) throws IOException {
        return model(file).getModelElementsByType(Process.class).iterator().next();
    }

    private static BpmnModelInstance model(Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return Bpmn.readModelFromStream(in);
        }
    }
}
