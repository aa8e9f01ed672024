package io.vikaya.subscription.domain;

import io.vikaya.shared.paging.PageOf;
import io.vikaya.subscription.BillingPeriod;
import io.vikaya.subscription.Plan;
import io.vikaya.subscription.SubscriptionStatus;
import io.vikaya.tenancy.Limit;
import io.vikaya.tenancy.PlatformScope;
import io.vikaya.tenancy.PlatformTenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** All tenants at once, for operators. */
@Repository
public class TenantOverview {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    TenantOverview(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Whose order it is. */
    public record OrderedBy(UUID orderId, String reference, String tenantName, Plan plan, BillingPeriod period) {}

    /** @param periodEndsOn the last day of trial or paid period; null on Free */
    public record TenantRow(
            UUID id,
            String name,
            Instant openedAt,
            Plan plan,
            SubscriptionStatus status,
            @Nullable LocalDate periodEndsOn,
            boolean cancelled,
            long members,
            long invoicesThisMonth) {}

    /** Orders by their ids; unknown ones are left out. */
    public Map<UUID, OrderedBy> orders(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return across("name the orders under review", () -> jdbc
                .sql("""
                        select o.id, o.reference, o.plan, o.period, t.name from public.subscription_order o
                        join public.tenant t on t.id = o.tenant_id where o.id in (:ids)""")
                .param("ids", ids)
                .query((row, index) -> new OrderedBy(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getString("name"),
                        Plan.valueOf(row.getString("plan")),
                        BillingPeriod.valueOf(row.getString("period"))))
                .stream()
                .collect(Collectors.toMap(OrderedBy::orderId, order -> order)));
    }

    /**
     * Tenants whose name contains {@code text}, newest first.
     *
     * @param today as of which plans are told
     */
    public PageOf<TenantRow> page(String text, LocalDate today, int page, int size) {
        var pattern = "%" + text.strip().replaceAll("[%_\\\\]", "\\\\$0") + "%";
        return across(
                "look over the tenants",
                () -> new PageOf<>(
                        jdbc.sql("""
                                select t.id, t.name, t.opened_at, s.*, coalesce(c.used, 0) as invoices,
                                  (select count(*) from public.app_user u where u.tenant_id = t.id and u.enabled) as members
                                from public.tenant t join public.subscription s on s.tenant_id = t.id
                                left join public.usage_counter c
                                  on c.tenant_id = t.id and c.counted = :invoices and c.month = :month
                                where t.name ilike :pattern and t.id <> :platform
                                order by t.opened_at desc, t.id limit :size offset :offset""")
                                .param("invoices", Limit.INVOICES.name())
                                .param("month", YearMonth.from(today).atDay(1))
                                .param("pattern", pattern)
                                .param("platform", PlatformTenant.ID.value())
                                .param("size", size)
                                .param("offset", (long) page * size)
                                .query((row, index) -> row(row, today))
                                .list(),
                        page,
                        size,
                        jdbc.sql("select count(*) from public.tenant where name ilike :pattern and id <> :platform")
                                .param("pattern", pattern)
                                .param("platform", PlatformTenant.ID.value())
                                .query(Long.class)
                                .single()));
    }

    private static TenantRow row(ResultSet row, LocalDate today) throws SQLException {
        var subscription = SubscriptionRows.map(row, 0).on(today);
        return new TenantRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                subscription.plan(),
                subscription.status(),
                subscription.endsOn(),
                subscription.cancelled(),
                row.getLong("members"),
                row.getLong("invoices"));
    }

    private <T> T across(String purpose, Supplier<T> work) {
        return PlatformScope.call(purpose, () -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }
}
