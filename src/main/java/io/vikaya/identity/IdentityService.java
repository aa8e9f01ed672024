package io.vikaya.identity;

import io.vikaya.identity.domain.User;
import io.vikaya.identity.domain.UserRepository;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantId;
import io.vikaya.tenancy.TenantService;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers tenants with their owners, adds people and finds them. Its bean is not called {@code identityService}, because the engine has one. */
@Service("people")
public class IdentityService {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    private final UserRepository users;
    private final TenantService tenants;
    private final PasswordEncoder passwords;
    private final EmailVerification verification;
    private final AuditTrail audit;
    private final AcrossTenants across;
    private final Clock clock;

    IdentityService(
            UserRepository users,
            TenantService tenants,
            PasswordEncoder passwords,
            EmailVerification verification,
            AuditTrail audit,
            AcrossTenants across,
            Clock clock) {
        this.users = users;
        this.tenants = tenants;
        this.passwords = passwords;
        this.verification = verification;
        this.audit = audit;
        this.across = across;
        this.clock = clock;
    }

    /**
     * Opens a tenant with its owner, in one transaction.
     *
     * @throws LoginTakenException when username or e-mail is in use anywhere on the platform
     * @throws WeakPasswordException when the password is refused
     */
    public UserView register(RegisterTenant registration) {
        var user = new AddUser(
                registration.username(),
                registration.email(),
                registration.ownerName(),
                registration.password(),
                Role.OWNER,
                true);
        // Before anything is looked up, so that a taken name takes as long as a free one.
        var hash = hash(user, registration.shopName());
        return across.call("register", () -> {
            var tenant = tenants.open(registration.shopName());
            return TenantContext.callAs(tenant, () -> create(tenant, user, hash).view());
        });
    }

    /**
     * As {@link #register}, where addresses must be confirmed: whether the address was known stays between us and its mailbox.
     *
     * @throws LoginTakenException when the username is in use; those are no secret
     */
    public void registerUnconfirmed(RegisterTenant registration) {
        var email = normal(registration.email());
        var known = across.read("look for an address", () -> users.existsByEmail(email));
        var usernameTaken =
                across.read("look for a username", () -> users.existsByUsername(normal(registration.username())));
        if (usernameTaken) {
            throw new LoginTakenException();
        }
        if (known) {
            var ignored = passwords.encode(registration.password());
            verification.tellOwner(email);
        } else {
            verification.sendAgain(register(registration));
        }
    }

    /** Adds somebody to the current tenant; refuses as {@link #register} does. */
    public UserView add(AddUser user) {
        var tenant = TenantContext.require();
        var hash = hash(user);
        return across.call("add a member", () -> create(tenant, user, hash).view());
    }

    /** Adds a platform operator, who belongs to no tenant; refuses as {@link #register} does. */
    public UserView addOperator(String username, String email, String displayName, String password) {
        var user = new AddUser(username, email, displayName, password, Role.OPERATOR, false);
        var hash = hash(user);
        return across.call("add an operator", () -> create(null, user, hash).view());
    }

    /** Anybody who can sign in, by id. */
    public Optional<UserView> find(UserId id) {
        return across.read(
                "find a person",
                () -> users.findById(id.value()).filter(User::enabled).map(User::view));
    }

    /** Anybody who can sign in, by username. */
    public Optional<UserView> findByUsername(String username) {
        return across.read("find a person", () -> users.findByUsername(normal(username))
                .filter(User::enabled)
                .map(User::view));
    }

    /** Whether a session of the engine's web applications that began then is over. */
    public boolean isSignedOut(UserId id, Instant sessionStart) {
        return across.read("look at a sign-in", () -> users.findById(id.value())
                .map(user -> !user.enabled() || user.signedOutSince(sessionStart))
                .orElse(true));
    }

    /** Everyone of the current tenant who can still sign in, by name. */
    @Transactional(readOnly = true)
    public List<UserView> members() {
        return users.findByTenantIdOrderByDisplayName(TenantContext.require().value()).stream()
                .filter(User::enabled)
                .map(User::view)
                .toList();
    }

    /** Everyone who runs the platform and can sign in. */
    public List<UserView> operators() {
        return across.read("find the operators", () -> users.findByRole(Role.OPERATOR).stream()
                .filter(User::enabled)
                .map(User::view)
                .toList());
    }

    /** Sets what a person sees: their name, their language, light or dark. */
    public UserView prefer(UserId id, String displayName, String language, String theme) {
        return across.call("change a profile", () -> {
            var user = users.findById(id.value()).orElseThrow(SignInRefusedException::new);
            user.prefer(displayName, language, theme);
            return user.view();
        });
    }

    private String hash(AddUser user, String... own) {
        if (!USERNAME.matcher(normal(user.username())).matches()) {
            throw new InvalidUsernameException();
        }
        var words = Stream.concat(Stream.of(user.username(), user.email(), user.displayName()), Arrays.stream(own));
        PasswordRules.check(user.password(), words.toArray(String[]::new));
        return passwords.encode(user.password());
    }

    private User create(@Nullable TenantId tenant, AddUser user, String hash) {
        if (users.existsByUsernameOrEmail(normal(user.username()), normal(user.email()))) {
            throw new LoginTakenException();
        }
        var created = users.saveAndFlush(new User(
                tenant,
                user.username(),
                user.email(),
                user.displayName(),
                hash,
                user.role(),
                user.reviewer(),
                clock.instant()));
        audit.recordOfPerson(
                tenant,
                "user.added",
                created.id().value(),
                Map.of("user", created.view().username(), "role", user.role().name()));
        return created;
    }

    private static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
