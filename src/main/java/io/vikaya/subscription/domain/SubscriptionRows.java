package io.vikaya.subscription.domain;

import io.vikaya.subscription.BillingPeriod;
import io.vikaya.subscription.Plan;
import io.vikaya.subscription.SubscriptionStatus;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The current tenant's subscription. Plain statements, because a step of a payment works for two tenants in one transaction: the
 * platform that is paid and the tenant that pays.
 */
@Repository
public class SubscriptionRows {

    private final JdbcClient jdbc;

    SubscriptionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<Subscription> find() {
        return jdbc.sql("select * from public.subscription where tenant_id = ?")
                .param(tenant())
                .query(SubscriptionRows::map)
                .optional();
    }

    /** Until the transaction ends nobody else changes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Subscription lock() {
        return jdbc.sql("select * from public.subscription where tenant_id = ? for update")
                .param(tenant())
                .query(SubscriptionRows::map)
                .single();
    }

    /** @return false when there is one already */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean insert(Subscription subscription) {
        return jdbc.sql("""
                        insert into public.subscription
                          (tenant_id, plan, status, period, ends_on, anchor_day, cancelled, next_plan, next_period,
                           next_starts_on, next_ends_on, credit)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(Arrays.asList(
                                tenant(),
                                subscription.plan().name(),
                                subscription.status().name(),
                                name(subscription.period()),
                                subscription.endsOn(),
                                subscription.anchorDay(),
                                subscription.cancelled(),
                                null,
                                null,
                                null,
                                null,
                                subscription.credit()))
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void update(Subscription subscription) {
        var next = subscription.next();
        jdbc.sql("""
                        update public.subscription set plan = ?, status = ?, period = ?, ends_on = ?, anchor_day = ?,
                          cancelled = ?, next_plan = ?, next_period = ?, next_starts_on = ?, next_ends_on = ?, credit = ?
                        where tenant_id = ?""")
                .params(Arrays.asList(
                        subscription.plan().name(),
                        subscription.status().name(),
                        name(subscription.period()),
                        subscription.endsOn(),
                        subscription.anchorDay(),
                        subscription.cancelled(),
                        next == null ? null : next.plan().name(),
                        next == null ? null : next.period().name(),
                        next == null ? null : next.startsOn(),
                        next == null ? null : next.endsOn(),
                        subscription.credit(),
                        tenant()))
                .update();
    }

    private static UUID tenant() {
        return TenantContext.require().value();
    }

    static Subscription map(ResultSet row, int index) throws SQLException {
        var next = row.getString("next_plan");
        return new Subscription(
                new TenantId(row.getObject("tenant_id", UUID.class)),
                Plan.valueOf(row.getString("plan")),
                SubscriptionStatus.valueOf(row.getString("status")),
                period(row.getString("period")),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("anchor_day"),
                row.getBoolean("cancelled"),
                next == null
                        ? null
                        : new Subscription.Next(
                                Plan.valueOf(next),
                                BillingPeriod.valueOf(row.getString("next_period")),
                                row.getObject("next_starts_on", LocalDate.class),
                                row.getObject("next_ends_on", LocalDate.class)),
                row.getBigDecimal("credit"));
    }

    private static @Nullable BillingPeriod period(@Nullable String name) {
        return name == null ? null : BillingPeriod.valueOf(name);
    }

    private static @Nullable String name(@Nullable BillingPeriod period) {
        return period == null ? null : period.name();
    }
}
