package io.vikaya.identity;

import io.vikaya.identity.domain.User;
import io.vikaya.identity.domain.UserRepository;
import io.vikaya.identity.security.IdentityProperties;
import io.vikaya.identity.security.OneTimeTokens;
import io.vikaya.identity.security.OneTimeTokens.Purpose;
import io.vikaya.mail.MailService;
import io.vikaya.tenancy.AuditTrail;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Confirms that an address is its owner's. A switch for the whole platform: off, nothing asks for it; on, nobody signs in
 * without it. It cannot be on without a mail server.
 */
@Service
public class EmailVerification {

    private static final Duration BETWEEN_LETTERS = Duration.ofMinutes(2);

    private final UserRepository users;
    private final OneTimeTokens tokens;
    private final MailService mails;
    private final Letters letters;
    private final AuditTrail audit;
    private final AcrossTenants across;
    private final Clock clock;
    private final boolean required;

    EmailVerification(
            UserRepository users,
            OneTimeTokens tokens,
            MailService mails,
            Letters letters,
            AuditTrail audit,
            AcrossTenants across,
            Clock clock,
            IdentityProperties properties) {
        this.users = users;
        this.tokens = tokens;
        this.mails = mails;
        this.letters = letters;
        this.audit = audit;
        this.across = across;
        this.clock = clock;
        this.required = properties.emailVerification();
        if (required && !mails.available()) {
            throw new IllegalStateException("EMAIL_VERIFICATION=on needs a mail server: set SMTP_HOST");
        }
    }

    /** Whether addresses must be confirmed. */
    public boolean required() {
        return required;
    }

    /** Whether the user must confirm before signing in. Operators are appointed, not registered. */
    boolean isMissing(UserView user) {
        return required
                && user.role() != Role.OPERATOR
                && !across.read(
                        "look at a verification", () -> users.findById(user.id().value())
                                .map(User::emailVerified)
                                .orElse(false));
    }

    /** Sends a link, unless one was sent a moment ago. */
    void sendAgain(UserView user) {
        across.run("send a verification", () -> {
            if (tokens.issuedWithin(Purpose.EMAIL_VERIFICATION, user.id(), BETWEEN_LETTERS) == 0) {
                var token = tokens.issue(Purpose.EMAIL_VERIFICATION, user.id());
                mails.send(letters.verification(user.email(), token.value(), token.life()));
            }
        });
    }

    /** Sends the owner of an account word that somebody registered with their address. */
    void tellOwner(String email) {
        across.run("tell of a second registration", () -> mails.send(letters.alreadyRegistered(email)));
    }

    /**
     * Confirms the address a link was sent to.
     *
     * @throws TokenExpiredException when the link is unknown, used or too old
     */
    public void confirm(String token) {
        across.run("confirm an address", () -> {
            var user = tokens.redeem(Purpose.EMAIL_VERIFICATION, token)
                    .flatMap(holder -> users.findById(holder.value()))
                    .orElseThrow(TokenExpiredException::new);
            user.verifyEmail(clock.instant());
            audit.recordOfPerson(
                    user.view().tenant(), "user.email-verified", user.id().value(), Map.of());
        });
    }
}
