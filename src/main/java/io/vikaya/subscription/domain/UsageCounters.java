package io.vikaya.subscription.domain;

import io.vikaya.tenancy.Limit;
import io.vikaya.tenancy.TenantContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the current tenant has used. */
@Repository
public class UsageCounters {

    /** What is not counted by the month. */
    private static final LocalDate ALWAYS = LocalDate.EPOCH;

    private final JdbcClient jdbc;

    UsageCounters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds to a month's count in one statement; false, with nothing added, when it would be more than {@code most}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(Limit limit, YearMonth month, long amount, long most) {
        return amount <= most
                && jdbc.sql("""
                        insert into public.usage_counter as counter (tenant_id, counted, month, used) values (?, ?, ?, ?)
                        on conflict (tenant_id, counted, month) do update set used = counter.used + excluded.used
                        where counter.used + excluded.used <= ?""")
                                .params(TenantContext.require().value(), limit.name(), month.atDay(1), amount, most)
                                .update()
                        == 1;
    }

    /** Adds to what is counted for good, without a limit. */
    @Transactional
    public void change(Limit limit, long amount) {
        jdbc.sql("""
                        insert into public.usage_counter as counter (tenant_id, counted, month, used)
                        values (?, ?, ?, greatest(0, ?))
                        on conflict (tenant_id, counted, month)
                            do update set used = greatest(0, counter.used + ?)""")
                .params(TenantContext.require().value(), limit.name(), ALWAYS, amount, amount)
                .update();
    }

    /** What is counted, of that month and for good. */
    @Transactional(readOnly = true)
    public Map<Limit, Long> used(YearMonth month) {
        return jdbc
                .sql("select counted, used from public.usage_counter where tenant_id = ? and month in (?, ?)")
                .params(TenantContext.require().value(), month.atDay(1), ALWAYS)
                .query((row, index) -> Map.entry(Limit.valueOf(row.getString("counted")), row.getLong("used")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    }

    /** Whoever of the tenant asks for the same limit waits until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeTurn(Limit limit) {
        var unused = jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))::text")
                .param(TenantContext.require() + "/" + limit)
                .query(String.class)
                .list();
    }
}
