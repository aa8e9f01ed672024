package io.vikaya.identity;

import io.vikaya.identity.domain.User;
import io.vikaya.identity.domain.UserRepository;
import io.vikaya.identity.security.OneTimeTokens;
import io.vikaya.identity.security.OneTimeTokens.Purpose;
import io.vikaya.mail.MailService;
import io.vikaya.notification.Message;
import io.vikaya.notification.NotificationService;
import io.vikaya.notification.Recipient;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.TenantContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Changing a password, and getting back in without one. Either way every other sign-in of the person ends. */
@Service
public class Passwords {

    private static final Logger LOG = LoggerFactory.getLogger(Passwords.class);
    private static final Duration BETWEEN_RESETS = Duration.ofMinutes(2);
    private static final int MOST_RESETS_A_DAY = 5;

    private final UserRepository users;
    private final PasswordEncoder encoder;
    private final OneTimeTokens tokens;
    private final SignIn signIn;
    private final Sessions sessions;
    private final MailService mails;
    private final NotificationService notifications;
    private final Letters letters;
    private final AuditTrail audit;
    private final AcrossTenants across;
    private final Clock clock;

    Passwords(
            UserRepository users,
            PasswordEncoder encoder,
            OneTimeTokens tokens,
            SignIn signIn,
            Sessions sessions,
            MailService mails,
            NotificationService notifications,
            Letters letters,
            AuditTrail audit,
            AcrossTenants across,
            Clock clock) {
        this.users = users;
        this.encoder = encoder;
        this.tokens = tokens;
        this.signIn = signIn;
        this.sessions = sessions;
        this.mails = mails;
        this.notifications = notifications;
        this.letters = letters;
        this.audit = audit;
        this.across = across;
        this.clock = clock;
    }

    /**
     * Changes the password of somebody who is signed in; their other sign-ins end.
     *
     * @param keep the sign-in that asks
     * @throws WrongCodeException when the present password is not right
     * @throws WeakPasswordException when the new one is refused
     */
    public void change(UserView user, String present, String fresh, SessionId keep) {
        signIn.confirm(user.id(), present);
        PasswordRules.check(fresh, user.username(), user.email(), user.displayName());
        set(user.id(), fresh, keep, "user.password-changed");
    }

    /**
     * Has a link for a new password sent to the mailbox and to the person's own Telegram chat, if somebody of that login
     * exists. Returns at once and says nothing either way: neither the answer nor its time tells who has an account.
     */
    public void forgot(String login) {
        Thread.ofVirtual().name("reset").start(() -> {
            try {
                across.run("send a reset", () -> users.findByLogin(login.strip().toLowerCase(Locale.ROOT))
                        .filter(User::enabled)
                        .map(User::view)
                        .filter(this::mayAskAgain)
                        .ifPresent(this::sendReset));
            } catch (RuntimeException e) {
                // Nobody waits for an answer; the person asks again.
                LOG.error("A password reset could not be sent", e);
            }
        });
    }

    /** A link for a new password, for the shop's owner to hand to a member who has neither mail nor Telegram. */
    String resetLinkFor(UserView user) {
        return across.call(
                "make a reset link",
                () -> letters.resetLink(
                        tokens.issue(Purpose.PASSWORD_RESET, user.id()).value()));
    }

    /**
     * Sets a new password by a link. Every sign-in of the person ends, and so does a lock: whoever has the link has the
     * mailbox.
     *
     * @throws TokenExpiredException when the link is unknown, used or too old
     * @throws WeakPasswordException when the new password is refused; the link stays good
     */
    public void reset(String token, String fresh) {
        var user = across.call("find a reset", () -> tokens.holder(Purpose.PASSWORD_RESET, token)
                        .flatMap(holder -> users.findById(holder.value()))
                        .filter(User::enabled)
                        .map(User::view))
                .orElseThrow(TokenExpiredException::new);
        PasswordRules.check(fresh, user.username(), user.email(), user.displayName());
        var redeemed = across.call("use a reset", () -> tokens.redeem(Purpose.PASSWORD_RESET, token));
        set(redeemed.orElseThrow(TokenExpiredException::new), fresh, null, "user.password-reset");
    }

    private void set(UserId id, String fresh, @Nullable SessionId keep, String action) {
        var hash = encoder.encode(fresh);
        across.run("set a password", () -> {
            var user = users.findById(id.value()).orElseThrow(SignInRefusedException::new);
            user.changePassword(hash, clock.instant());
            sessions.endOthers(id, keep, SessionEnd.PASSWORD_CHANGED);
            tokens.revoke(Purpose.PASSWORD_RESET, id);
            tokens.revoke(Purpose.SECOND_STEP, id);
            audit.recordOfPerson(user.view().tenant(), action, id.value(), Map.of());
            mails.send(letters.passwordChanged(user.view().email()));
        });
    }

    private boolean mayAskAgain(UserView user) {
        return tokens.issuedWithin(Purpose.PASSWORD_RESET, user.id(), BETWEEN_RESETS) == 0
                && tokens.issuedWithin(Purpose.PASSWORD_RESET, user.id(), Duration.ofDays(1)) < MOST_RESETS_A_DAY;
    }

    private void sendReset(UserView user) {
        var token = tokens.issue(Purpose.PASSWORD_RESET, user.id());
        mails.send(letters.reset(user.email(), token.value(), token.life()));
        var tenant = user.tenant();
        if (tenant != null) {
            TenantContext.runAs(
                    tenant,
                    () -> notifications.tell(
                            Recipient.user(user.id().value()),
                            "user.password-reset",
                            user.id().value(),
                            "reset/" + UUID.randomUUID(),
                            Message.text(letters.resetMessage(token.value()))));
        }
        audit.recordOfPerson(tenant, "user.password-reset-asked", user.id().value(), Map.of());
    }
}
