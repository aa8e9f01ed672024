package io.vikaya.identity.workflow;

import io.vikaya.identity.IdentityService;
import io.vikaya.identity.SignIn;
import io.vikaya.identity.UserView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;

/**
 * Answers the engine's questions about people from the platform's own users. The engine's user id is our username. It can
 * only read: people are managed in one place.
 */
final class PlatformIdentityProvider implements ReadOnlyIdentityProvider {

    private final IdentityService identity;
    private final SignIn signIn;

    PlatformIdentityProvider(IdentityService identity, SignIn signIn) {
        this.identity = identity;
        this.signIn = signIn;
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return signIn.forEngine(userId, password).isPresent();
    }

    @Override
    public @Nullable User findUserById(String userId) {
        return find(userId).map(PlatformIdentityProvider::user).orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new Users();
    }

    @Override
    public UserQueryImpl createUserQuery(CommandContext context) {
        return new Users();
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("People are not in the engine's tables");
    }

    @Override
    public @Nullable Group findGroupById(String groupId) {
        return Arrays.stream(EngineGroup.values())
                .filter(group -> group.id().equals(groupId))
                .map(PlatformIdentityProvider::group)
                .findFirst()
                .orElse(null);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new PlatformGroupQuery(this);
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new PlatformGroupQuery(this);
    }

    @Override
    public @Nullable Tenant findTenantById(String tenantId) {
        return tenant(tenantId);
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new PlatformTenantQuery(this);
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new PlatformTenantQuery(this);
    }

    @Override
    public void flush() {
        // Nothing is ever written through here.
    }

    @Override
    public void close() {
        // Holds nothing.
    }

    List<Group> groupsOf(String userId) {
        return find(userId).map(EngineGroup::of).orElse(List.of()).stream()
                .map(PlatformIdentityProvider::group)
                .toList();
    }

    List<Tenant> tenantsOf(String userId) {
        return find(userId)
                .flatMap(user -> Optional.ofNullable(user.tenant()))
                .map(tenant -> List.of(tenant(tenant.toString())))
                .orElse(List.of());
    }

    private Optional<UserView> find(@Nullable String userId) {
        return userId == null ? Optional.empty() : identity.findByUsername(userId);
    }

    private static User user(UserView view) {
        var user = new UserEntity(view.username());
        user.setFirstName(view.displayName());
        user.setLastName("");
        user.setEmail(view.email());
        return user;
    }

    private static Group group(EngineGroup known) {
        var group = new GroupEntity(known.id());
        group.setName(known.title());
        group.setType("WORKFLOW");
        return group;
    }

    private static Tenant tenant(String id) {
        var tenant = new TenantEntity(id);
        tenant.setName(id);
        return tenant;
    }

    /** Finds one person by id; nobody may list everybody through the engine. */
    private final class Users extends UserQueryImpl {

        private static final long serialVersionUID = 1L;

        @Override
        public long executeCount(CommandContext context) {
            return found().size();
        }

        @Override
        public List<User> executeList(CommandContext context, org.camunda.bpm.engine.impl.@Nullable Page page) {
            return found();
        }

        private List<User> found() {
            return find(getId())
                    .map(PlatformIdentityProvider::user)
                    .map(List::of)
                    .orElse(List.of());
        }
    }
}
