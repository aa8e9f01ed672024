package io.vikaya.identity;

import io.vikaya.identity.domain.User;
import io.vikaya.identity.domain.UserRepository;
import io.vikaya.tenancy.Actor;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantId;
import io.vikaya.tenancy.TenantService;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Registers tenants with their owners, adds users and checks passwords. Its bean is not called {@code identityService}, because the engine has one. */
@Service("people")
public class IdentityService {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    private final UserRepository users;
    private final TenantService tenants;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final String nobodysHash;

    IdentityService(
            UserRepository users,
            TenantService tenants,
            PasswordEncoder passwords,
            AuditTrail audit,
            TransactionTemplate transactions,
            Clock clock) {
        this.users = users;
        this.tenants = tenants;
        this.passwords = passwords;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
        this.nobodysHash = passwords.encode("nobody's password");
    }

    /**
     * Opens a tenant with its owner, in one transaction.
     *
     * @throws LoginTakenException when username or e-mail is in use anywhere on the platform
     * @throws WeakPasswordException when the password is refused
     */
    public UserView register(RegisterTenant registration) {
        PasswordRules.check(registration.password());
        return Objects.requireNonNull(transactions.execute(status -> {
            var tenant = tenants.open(registration.shopName());
            return TenantContext.callAs(
                    tenant,
                    () -> create(
                            tenant,
                            new AddUser(
                                    registration.username(),
                                    registration.email(),
                                    registration.ownerName(),
                                    registration.password(),
                                    Role.OWNER,
                                    true)));
        }));
    }

    /** Adds somebody to the current tenant; refuses as {@link #register} does. */
    @Transactional
    public UserView add(AddUser user) {
        PasswordRules.check(user.password());
        return create(TenantContext.require(), user);
    }

    /** Adds a platform operator, who belongs to no tenant; refuses as {@link #register} does. */
    @Transactional
    public UserView addOperator(String username, String email, String displayName, String password) {
        PasswordRules.check(password);
        refuseTaken(username, email);
        return users.save(new User(
                        null,
                        username,
                        email,
                        displayName,
                        passwords.encode(password),
                        Role.OPERATOR,
                        false,
                        clock.instant()))
                .view();
    }

    /**
     * The user of that username or e-mail, if the password is theirs.
     *
     * @throws SignInRefusedException otherwise, after the same amount of work whatever was wrong
     */
    public UserView signIn(String login, String password) {
        return check(login, password).orElseThrow(SignInRefusedException::new);
    }

    /** As {@link #signIn}, for callers inside a transaction that must go on after a refusal. */
    public Optional<UserView> check(String login, String password) {
        var user = users.findByLogin(login.strip().toLowerCase(Locale.ROOT));
        var matches = passwords.matches(password, user.map(User::passwordHash).orElse(nobodysHash));
        return user.filter(found -> matches && found.enabled()).map(User::view);
    }

    @Transactional(readOnly = true)
    public Optional<UserView> find(UserId id) {
        return users.findById(id.value()).filter(User::enabled).map(User::view);
    }

    @Transactional(readOnly = true)
    public Optional<UserView> findByUsername(String username) {
        return users.findByUsername(username.toLowerCase(Locale.ROOT))
                .filter(User::enabled)
                .map(User::view);
    }

    /** Everyone of the current tenant who can still sign in, by name. */
    @Transactional(readOnly = true)
    public List<UserView> members() {
        return users.findByTenantIdOrderByDisplayName(TenantContext.require().value()).stream()
                .filter(User::enabled)
                .map(User::view)
                .toList();
    }

    private UserView create(TenantId tenant, AddUser user) {
        if (!USERNAME.matcher(user.username().toLowerCase(Locale.ROOT)).matches()) {
            throw new InvalidUsernameException();
        }
        refuseTaken(user.username(), user.email());
        var created = users.saveAndFlush(new User(
                        tenant,
                        user.username(),
                        user.email(),
                        user.displayName(),
                        passwords.encode(user.password()),
                        user.role(),
                        user.reviewer(),
                        clock.instant()))
                .view();
        audit.record(
                "user.added",
                "user",
                created.id().value(),
                Map.of("role", user.role().name(), "by", Actor.current().name()));
        return created;
    }

    private void refuseTaken(String username, String email) {
        if (users.existsByUsernameOrEmail(
                username.strip().toLowerCase(Locale.ROOT), email.strip().toLowerCase(Locale.ROOT))) {
            throw new LoginTakenException();
        }
    }
}
