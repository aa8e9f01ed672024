package io.vikaya.workflow;

import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.jspecify.annotations.Nullable;

/** Stamps what starts with the tenant of the call, or of the process that called. */
final class CurrentTenantProvider implements TenantIdProvider {

    @Override
    public @Nullable String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        return tenantOf(context.getSuperExecution());
    }

    @Override
    public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return tenantOf(context.getSuperExecution());
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext context) {
        return tenantOf(context.getExecution());
    }

    private static @Nullable String tenantOf(@Nullable DelegateExecution caller) {
        return caller != null && caller.getTenantId() != null
                ? caller.getTenantId()
                : TenantContext.current().map(TenantId::toString).orElse(null);
    }
}
