package io.vikaya.identity.workflow;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/** The tenant a person belongs to. */
final class PlatformTenantQuery extends TenantQueryImpl {

    private static final long serialVersionUID = 1L;

    private final transient PlatformIdentityProvider people;

    PlatformTenantQuery(PlatformIdentityProvider people) {
        this.people = people;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found().size();
    }

    @Override
    public List<Tenant> executeList(CommandContext context, @Nullable Page page) {
        return found();
    }

    @Override
    public List<Tenant> list() {
        return found();
    }

    @Override
    public long count() {
        return found().size();
    }

    private List<Tenant> found() {
        if (getUserId() != null) {
            return people.tenantsOf(getUserId());
        }
        return Optional.ofNullable(getId())
                .map(people::findTenantById)
                .map(List::of)
                .orElse(List.of());
    }
}
