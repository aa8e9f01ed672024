package io.vikaya.identity;

import io.vikaya.identity.domain.User;
import io.vikaya.identity.domain.UserRepository;
import io.vikaya.identity.security.IssuedToken;
import io.vikaya.identity.security.SessionRows;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Sign-ins that last. Each use of a refresh token hands out a new one; an old one coming back means it was stolen or replayed
 * and ends the sign-in. Whether a sign-in lives is asked at every call, so ending one takes effect at once.
 */
@Service
public class Sessions {

    private final SessionRows rows;
    private final UserRepository users;
    private final TenantService tenants;
    private final AuditTrail audit;
    private final AcrossTenants across;

    Sessions(SessionRows rows, UserRepository users, TenantService tenants, AuditTrail audit, AcrossTenants across) {
        this.rows = rows;
        this.users = users;
        this.tenants = tenants;
        this.audit = audit;
        this.across = across;
    }

    /** A sign-in with its refresh token in clear, which exists only on its way to its holder. */
    public record Opened(UserView user, SessionId session, IssuedToken refresh) {}

    /** Begins a sign-in; with one device a person, it ends the others. */
    public Opened begin(UserView user) {
        return across.call("begin a sign-in", () -> {
            var session = rows.begin(user.id());
            if (singleDevice(user)) {
                rows.endAll(user.id(), session, SessionEnd.SIGNED_IN_ELSEWHERE);
            }
            return new Opened(user, session, rows.issue(user.id(), session));
        });
    }

    /**
     * Exchanges a refresh token for its successor.
     *
     * @throws SignInRefusedException when it is unknown or too old, or its user may not sign in
     * @throws SessionEndedException when its sign-in is over, or ends now because the token was used before
     */
    public Opened refresh(String token) {
        var result = across.call("refresh a sign-in", () -> rotate(token));
        if (result.refusal() != null) {
            throw result.refusal();
        }
        return java.util.Objects.requireNonNull(result.opened());
    }

    /** Ends the sign-in a refresh token belongs to; an unknown token is ignored. */
    public void signOut(String token) {
        across.run("sign out", () -> rows.find(token).ifPresent(found -> {
            if (rows.end(found.user(), found.session(), SessionEnd.SIGNED_OUT)) {
                record(found.user(), "session.signed-out");
            }
        }));
    }

    /**
     * Who is behind a call.
     *
     * @throws SessionEndedException when the sign-in is over
     * @throws SignInRefusedException when the user may not sign in any more
     */
    public UserView caller(UserId user, SessionId session) {
        return across.read("recognise a caller", () -> {
            rows.ended(user, session).ifPresent(reason -> {
                throw new SessionEndedException(reason);
            });
            return users.findById(user.value())
                    .filter(User::enabled)
                    .map(User::view)
                    .orElseThrow(SignInRefusedException::new);
        });
    }

    /** The live sign-ins of a user, the latest first. */
    public List<SessionView> of(UserId user) {
        return across.read("list sign-ins", () -> rows.live(user));
    }

    /** Ends one of the user's sign-ins. Ending one that is over, or another's, does nothing. */
    public void end(UserId user, SessionId session) {
        across.run("end a sign-in", () -> {
            if (rows.end(user, session, SessionEnd.REVOKED)) {
                record(user, "session.revoked");
            }
        });
    }

    /** Ends every sign-in of the user but one. */
    public void endOthers(UserId user, @Nullable SessionId but, SessionEnd reason) {
        across.run("end sign-ins", () -> {
            rows.endAll(user, but, reason);
            if (reason == SessionEnd.REVOKED) {
                record(user, "session.all-revoked");
            }
        });
    }

    private Rotated rotate(String token) {
        var found = rows.find(token);
        if (found.isEmpty()) {
            return Rotated.refused(new SignInRefusedException());
        }
        var old = found.get();
        if (old.ended() != null) {
            return Rotated.refused(new SessionEndedException(old.ended()));
        }
        if (old.used()) {
            if (rows.end(old.user(), old.session(), SessionEnd.TOKEN_REUSED)) {
                record(old.user(), "session.token-reused");
            }
            return Rotated.refused(new SessionEndedException(SessionEnd.TOKEN_REUSED));
        }
        var user = users.findById(old.user().value()).filter(User::enabled).map(User::view);
        if (old.expired() || user.isEmpty()) {
            return Rotated.refused(new SignInRefusedException());
        }
        rows.use(old);
        return new Rotated(new Opened(user.get(), old.session(), rows.issue(old.user(), old.session())), null);
    }

    private boolean singleDevice(UserView user) {
        return Optional.ofNullable(user.tenant())
                .map(tenant -> TenantContext.callAs(tenant, tenants::current).singleDevice())
                .orElse(false);
    }

    private void record(UserId user, String action) {
        users.findById(user.value())
                .map(User::view)
                .ifPresent(view ->
                        audit.recordOfPerson(view.tenant(), action, user.value(), Map.of("user", view.username())));
    }

    /** What becomes of a refresh; a refusal is a result, because what it ends must be committed. */
    private record Rotated(
            @Nullable Opened opened, @Nullable RuntimeException refusal) {

        static Rotated refused(RuntimeException refusal) {
            return new Rotated(null, refusal);
        }
    }
}
