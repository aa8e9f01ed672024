package io.vikaya.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vikaya.tenancy.PlatformScope;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever looks across tenants is named here with the reason; nobody does so unnoticed. */
class PlatformScopeTests {

    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry(
                    "io.vikaya.identity.AcrossTenants",
                    "who signs in is known before the tenant is, and operators have none"),
            Map.entry("io.vikaya.identity.security.SignInGuard", "strangers' tries belong to no tenant"),
            Map.entry("io.vikaya.invoice.domain.PayTokens", "a payment link says whose invoice it is for"),
            Map.entry("io.vikaya.payment.KeptBakongToken", "the token is the whole installation's"),
            Map.entry("io.vikaya.subscription.ExistingTenants", "looks for tenants from before there were plans"),
            Map.entry("io.vikaya.subscription.domain.ReceiptNumbers", "receipts are the platform's, numbered for all"),
            Map.entry("io.vikaya.subscription.domain.TenantOverview", "operators look over all tenants"),
            Map.entry("io.vikaya.mail.MailService", "letters go to people, and operators have no tenant"),
            Map.entry(
                    "io.vikaya.notification.MessageStore",
                    "a chat's messages are ordered over all tenants that write to it"),
            Map.entry("io.vikaya.telegram.bot.UpdateInbox", "an update is opened before it is known whose it is"),
            Map.entry("io.vikaya.telegram.bot.Conversations", "a chat may be in dialogue before its tenant is known"),
            Map.entry("io.vikaya.telegram.link.ChatLinks", "a chat may belong to customers of several tenants"),
            Map.entry("io.vikaya.telegram.link.CodeTries", "a chat that guesses may belong to nobody"),
            Map.entry("io.vikaya.telegram.link.LinkCodes", "a code says which tenant it is of"),
            Map.entry("io.vikaya.platform.idempotency.KeptAnswers", "keys belong to callers, who may be of no tenant"),
            Map.entry(
                    "io.vikaya.platform.persistence.WalledConnection",
                    "tells the database which scope a thread is in"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.vikaya");

    @Test
    void onlyThoseWithAReasonLookAcrossTenants() {
        var users = CLASSES.get(PlatformScope.class).getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass().getName().replaceFirst("\\$.*", ""))
                .filter(name -> !name.equals(PlatformScope.class.getName()))
                .collect(Collectors.toSet());

        assertThat(users).containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
    }
}
