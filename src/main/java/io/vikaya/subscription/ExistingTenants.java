package io.vikaya.subscription;

import io.vikaya.tenancy.PlatformScope;
import io.vikaya.tenancy.PlatformTenant;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tenants from before there were plans begin with the trial at the next start. */
@Component
@Order(0)
class ExistingTenants implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final SubscriptionService subscriptions;
    private final TransactionTemplate transactions;

    ExistingTenants(JdbcClient jdbc, SubscriptionService subscriptions, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.subscriptions = subscriptions;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var tenant : withoutPlan()) {
            TenantContext.runAs(
                    new TenantId(tenant),
                    () -> transactions.executeWithoutResult(status -> subscriptions.beginTrial()));
        }
    }

    private List<UUID> withoutPlan() {
        return PlatformScope.call(
                "find tenants without a plan",
                () -> Objects.requireNonNull(transactions.execute(status -> jdbc.sql("""
                                select id from public.tenant t where id <> ?
                                and not exists (select from public.subscription s where s.tenant_id = t.id)""")
                        .param(PlatformTenant.ID.value())
                        .query(UUID.class)
                        .list())));
    }
}
