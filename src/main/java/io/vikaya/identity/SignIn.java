package io.vikaya.identity;

import io.vikaya.identity.domain.User;
import io.vikaya.identity.domain.UserRepository;
import io.vikaya.identity.security.OneTimeTokens;
import io.vikaya.identity.security.OneTimeTokens.Purpose;
import io.vikaya.identity.security.SignInGuard;
import io.vikaya.identity.security.TokenHash;
import io.vikaya.tenancy.Actor;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.TenantId;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Signing in, in one step or two. Whatever is wrong, the answer and the work behind it are the same, so that nobody learns
 * who has an account (OWASP ASVS 5.0, 6.3.8).
 */
@Service
public class SignIn {

    private static final UUID NOBODY = new UUID(0, 0);

    private final UserRepository users;
    private final PasswordEncoder passwords;
    private final SignInGuard guard;
    private final OneTimeTokens tokens;
    private final SecondFactor secondFactor;
    private final EmailVerification verification;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final AcrossTenants across;
    private final Clock clock;
    private final String nobodysHash;

    SignIn(
            UserRepository users,
            PasswordEncoder passwords,
            SignInGuard guard,
            OneTimeTokens tokens,
            SecondFactor secondFactor,
            EmailVerification verification,
            Sessions sessions,
            AuditTrail audit,
            AcrossTenants across,
            Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.guard = guard;
        this.tokens = tokens;
        this.secondFactor = secondFactor;
        this.verification = verification;
        this.sessions = sessions;
        this.audit = audit;
        this.across = across;
        this.clock = clock;
        this.nobodysHash = passwords.encode("nobody's password");
    }

    /**
     * The first step: who, and the password.
     *
     * @throws SignInRefusedException when they do not belong together
     * @throws SignInLockedException after too many failures from here
     * @throws EmailNotVerifiedException when the address must be confirmed first; another link is on its way
     */
    public SignInAnswer withPassword(String login, String password) {
        var user = checked(login, password);
        if (verification.isMissing(user)) {
            verification.sendAgain(user);
            throw new EmailNotVerifiedException();
        }
        if (secondFactor.isOn(user.id())) {
            return new SignInAnswer.SecondStep(
                    across.call("begin the second step", () -> tokens.issue(Purpose.SECOND_STEP, user.id())));
        }
        return new SignInAnswer.Done(enter(user));
    }

    /**
     * The second step: a code of the authenticator, or a recovery code.
     *
     * @param ticket from the first step; without it a code is worth nothing
     * @throws TokenExpiredException when the ticket is unknown, used, too old or was tried five times
     * @throws WrongCodeException when the code is not right
     */
    public Sessions.Opened withCode(String ticket, String code) {
        var holder = across.call("find the second step", () -> tokens.holder(Purpose.SECOND_STEP, ticket))
                .orElseThrow(TokenExpiredException::new);
        // Counted like passwords: new tickets do not give new guesses.
        guard.begin(secondStep(holder));
        if (!secondFactor.accepts(holder, code)) {
            across.run("count a wrong code", () -> {
                tokens.fail(ticket);
                failed(
                        holder.value(),
                        "second-step",
                        users.findById(holder.value()).map(User::view));
            });
            throw WrongCodeException.ofFactor();
        }
        guard.succeed(secondStep(holder));
        var user = across.call("finish the second step", () -> tokens.redeem(Purpose.SECOND_STEP, ticket)
                        .flatMap(found -> users.findById(found.value()).filter(User::enabled))
                        .map(User::view))
                .orElseThrow(TokenExpiredException::new);
        return enter(user);
    }

    /**
     * The engine's own sign-in page has one field for the password; whoever has a second factor types its code right behind
     * the password.
     */
    public Optional<UserView> forEngine(String username, String password) {
        try {
            var factor = across.read("look at the second factor", () -> find(username))
                    .map(User::id)
                    .filter(secondFactor::isOn);
            var split = factor.isEmpty() ? password.length() : Math.max(0, password.length() - SecondFactor.DIGITS);
            var user = checked(username, password.substring(0, split));
            var complete = factor.isEmpty() || secondFactor.accepts(user.id(), password.substring(split));
            if (!complete || verification.isMissing(user)) {
                return Optional.empty();
            }
            entered(user);
            return Optional.of(user).filter(found -> found.username().equals(username));
        } catch (SignInRefusedException | SignInLockedException e) {
            return Optional.empty();
        }
    }

    /**
     * Asks a signed-in person for the password again, before something that hurts.
     *
     * @throws WrongCodeException when it is not right
     */
    public void confirm(UserId id, String password) {
        guard.begin(id.toString());
        var hash = across.read(
                "confirm a password", () -> users.findById(id.value()).map(User::passwordHash));
        if (hash.isEmpty() || !passwords.matches(password, hash.get())) {
            throw WrongCodeException.ofPassword();
        }
        guard.succeed(id.toString());
    }

    private UserView checked(String login, String password) {
        var found = across.read("look up a sign-in", () -> find(login));
        var account = found.map(user -> user.id().toString()).orElseGet(() -> "?" + TokenHash.of(normal(login)));
        guard.begin(account);
        var matches = passwords.matches(password, found.map(User::passwordHash).orElse(nobodysHash));
        var user = found.filter(candidate -> matches && candidate.enabled()).map(User::view);
        if (user.isEmpty()) {
            across.run(
                    "record a failed sign-in",
                    () -> failed(
                            found.map(known -> known.id().value()).orElse(NOBODY), "password", found.map(User::view)));
            throw new SignInRefusedException();
        }
        guard.succeed(account);
        return user.get();
    }

    private Sessions.Opened enter(UserView user) {
        entered(user);
        return sessions.begin(user);
    }

    private void entered(UserView user) {
        across.run("record a sign-in", () -> {
            users.findById(user.id().value()).ifPresent(known -> known.signedIn(clock.instant()));
            as(user, "sign-in.succeeded", Map.of());
        });
    }

    private void failed(UUID subject, String step, Optional<UserView> user) {
        TenantId tenant = user.map(UserView::tenant).orElse(null);
        audit.recordOfPerson(tenant, "sign-in.failed", subject, Map.of("step", step));
    }

    private void as(UserView user, String action, Map<String, ?> details) {
        var actor = new Actor(Actor.Kind.USER, user.id().toString(), user.displayName());
        Actor.<@Nullable Void, RuntimeException>callAs(actor, () -> {
            audit.recordOfPerson(user.tenant(), action, user.id().value(), details);
            return null;
        });
    }

    private Optional<User> find(String login) {
        return users.findByLogin(normal(login));
    }

    private static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    private static String secondStep(UserId user) {
        return "code:" + user;
    }
}
