package io.vikaya.tenancy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
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
        var actor = Actor.current();
        jdbc.sql("""
                        insert into public.audit_event
                          (tenant_id, at, actor_kind, actor_id, actor_name, action, subject_type, subject_id, details)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")
                .params(
                        TenantContext.require().value(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        actor.kind().name(),
                        actor.id(),
                        actor.name(),
                        action,
                        subjectType,
                        subjectId,
                        write(details))
                .update();
    }

    /** Everything recorded about one subject of the current tenant, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> about(String subjectType, UUID subjectId) {
        return jdbc.sql("""
                        select at, actor_kind, actor_name, action, details from public.audit_event
                        where tenant_id = ? and subject_type = ? and subject_id = ? order by id""")
                .params(TenantContext.require().value(), subjectType, subjectId)
                .query(this::entry)
                .list();
    }

    private AuditEntry entry(ResultSet row, int index) throws SQLException {
        return new AuditEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Actor.Kind.valueOf(row.getString("actor_kind")),
                row.getString("actor_name"),
                row.getString("action"),
                read(row.getString("details")));
    }

    private String write(Map<String, ?> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Audit details must be plain values", e);
        }
    }

    private Map<String, Object> read(String details) {
        try {
            return json.readValue(details, DETAILS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Audit details cannot be read back", e);
        }
    }
}
