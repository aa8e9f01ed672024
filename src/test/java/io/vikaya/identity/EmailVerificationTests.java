package io.vikaya.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vikaya.identity.domain.UserRepository;
import io.vikaya.identity.security.IdentityProperties;
import io.vikaya.identity.security.OneTimeTokens;
import io.vikaya.identity.security.SignInGuard;
import io.vikaya.mail.Mail;
import io.vikaya.mail.MailId;
import io.vikaya.mail.MailServer;
import io.vikaya.mail.MailService;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.Origin;
import io.vikaya.tenancy.TenantService;
import io.vikaya.testing.Mailbox;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** The switch for confirming addresses: off everywhere, or on everywhere. The shared context has it off; here it is on. */
@VikayaTest
class EmailVerificationTests {

    private static final String PASSWORD = "a long enough secret";

    @Autowired
    UserRepository users;

    @Autowired
    OneTimeTokens tokens;

    @Autowired
    MailService mails;

    @Autowired
    Letters letters;

    @Autowired
    AuditTrail audit;

    @Autowired
    AcrossTenants across;

    @Autowired
    Clock clock;

    @Autowired
    TenantService tenants;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    SignInGuard guard;

    @Autowired
    SecondFactor secondFactor;

    @Autowired
    Sessions sessions;

    @Autowired
    ProcessRunner processes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Shop shop;

    private EmailVerification verification;
    private IdentityService identity;
    private SignIn signIn;
    private final String name = "v" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void switchOn() {
        verification = new EmailVerification(users, tokens, mails, letters, audit, across, clock, on());
        identity = new IdentityService(users, tenants, passwords, verification, audit, across, clock);
        signIn =
                new SignIn(users, passwords, guard, tokens, secondFactor, verification, sessions, audit, across, clock);
    }

    @Test
    void letsNobodyInBeforeTheAddressIsConfirmed() throws Exception {
        identity.registerUnconfirmed(registration(name, name + "@shop.example"));
        processes.runToNextWaitState();
        assertThatThrownBy(() -> signIn(name)).isInstanceOf(EmailNotVerifiedException.class);

        verification.confirm(Mailbox.token(name + "@shop.example"));

        assertThat(signIn(name)).isInstanceOf(SignInAnswer.Done.class);
        var token = Mailbox.token(name + "@shop.example");
        assertThatThrownBy(() -> verification.confirm(token)).isInstanceOf(TokenExpiredException.class);
    }

    @Test
    void answersAKnownAddressLikeAnUnknownOneAndTellsItsOwner() throws Exception {
        var owner = shop.open();

        assertThatCode(() -> identity.registerUnconfirmed(registration(name, owner.email())))
                .doesNotThrowAnyException();
        processes.runToNextWaitState();

        assertThat(Mailbox.textOf(Mailbox.of(owner.email()).getLast())).contains("has an account already");
        assertThat(identity.findByUsername(name)).isEmpty();
    }

    @Test
    void asksThoseWhoWereThereBeforeItWasOnToo() throws Exception {
        var owner = shop.open();
        assertThatThrownBy(() -> signIn(owner.username())).isInstanceOf(EmailNotVerifiedException.class);
        processes.runToNextWaitState();

        verification.confirm(Mailbox.token(owner.email()));
        assertThat(signIn(owner.username())).isInstanceOf(SignInAnswer.Done.class);
    }

    @Test
    void tellsNothingToWhoeverHasTheWrongPassword() {
        var owner = shop.open();

        assertThatThrownBy(() -> Origin.callFrom(
                        Origin.of("192.0.2.9", ""), () -> signIn.withPassword(owner.username(), "not the password")))
                .isInstanceOf(SignInRefusedException.class);
    }

    @Test
    void cannotBeOnWithoutAMailServer() {
        var none = new MailServer() {
            @Override
            public boolean available() {
                return false;
            }

            @Override
            public void send(MailId id, Mail mail) {
                throw new IllegalStateException("There is no mail server");
            }
        };
        var silent = mailService(none);

        assertThatThrownBy(() -> new EmailVerification(users, tokens, silent, letters, audit, across, clock, on()))
                .hasMessageContaining("SMTP_HOST");
    }

    private MailService mailService(MailServer server) {
        try {
            var constructor = MailService.class.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (MailService) constructor.newInstance(
                    jdbc, server, (io.vikaya.mail.MailDelivery) mail -> {}, transactions, clock);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private SignInAnswer signIn(String login) {
        return Origin.callFrom(Origin.of("192.0.2.8", ""), () -> signIn.withPassword(login, PASSWORD));
    }

    private static RegisterTenant registration(String username, String email) {
        return new RegisterTenant("A shop", "Somebody", username, email, PASSWORD);
    }

    private static IdentityProperties on() {
        return new IdentityProperties(
                "x".repeat(32), null, Map.of(), Duration.ofMinutes(15), Duration.ofDays(7), true, "http://localhost");
    }
}
