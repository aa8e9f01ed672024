package io.vikaya.tenancy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only record of every act that matters for money, stock or security. A row is written in the transaction of
 * the act itself: either both stand or neither.
 */
@Service
public class AuditTrail {

    private final JdbcClient jdbc;
    private final AuditRows rows;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, AuditRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Records that the current {@link Actor} did {@code action} to the subject, in the current tenant.
     *
     * @param action stable and dotted, for example {@code payment.approved}
     * @param details small values a person can read; account numbers must come masked
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, String subjectType, UUID subjectId, Map<String, ?> details) {
        insert(TenantContext.require().value(), action, subjectType, subjectId, details, null, null);
    }

    /**
     * Records a change with what it was before and what it is after; only what differs is kept.
     *
     * @param before values by name, as people read them, masked where needed
     * @param after the same names
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordChange(
            String action, String subjectType, UUID subjectId, Map<String, ?> before, Map<String, ?> after) {
        var was = new LinkedHashMap<String, @Nullable Object>();
        var is = new LinkedHashMap<String, @Nullable Object>();
        after.forEach((name, value) -> {
            if (!Objects.equals(before.get(name), value)) {
                was.put(name, before.get(name));
                is.put(name, value);
            }
        });
        if (!is.isEmpty()) {
            insert(TenantContext.require().value(), action, subjectType, subjectId, Map.of(), was, is);
        }
    }

    /** Records an act of or upon a person, who may belong to no tenant: operators do not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordOfPerson(@Nullable TenantId tenant, String action, UUID person, Map<String, ?> details) {
        insert(tenant == null ? null : tenant.value(), action, "user", person, details, null, null);
    }

    /** Everything recorded about one subject of the current tenant, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> about(String subjectType, UUID subjectId) {
        return jdbc.sql("""
                        select * from public.audit_event
                        where tenant_id = ? and subject_type = ? and subject_id = ? order by id""")
                .params(TenantContext.require().value(), subjectType, subjectId)
                .query(rows::entry)
                .list();
    }

    private void insert(
            @Nullable UUID tenant,
            String action,
            String subjectType,
            UUID subjectId,
            Map<String, ?> details,
            @Nullable Map<String, ?> before,
            @Nullable Map<String, ?> after) {
        var actor = Actor.current();
        var origin = Origin.current();
        jdbc.sql("""
                        insert into public.audit_event
                          (tenant_id, at, actor_kind, actor_id, actor_name, action, subject_type, subject_id, details,
                           before, after, address, device)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?)""")
                .params(
                        tenant,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        actor.kind().name(),
                        actor.id(),
                        actor.name(),
                        action,
                        subjectType,
                        subjectId,
                        rows.write(details),
                        before == null ? null : rows.write(before),
                        after == null ? null : rows.write(after),
                        origin.address(),
                        origin.device())
                .update();
    }
}
