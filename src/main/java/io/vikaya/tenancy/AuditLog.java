package io.vikaya.tenancy;

import io.vikaya.shared.paging.PageOf;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the current tenant's audit trail, newest first. */
@Service
public class AuditLog {

    private static final String LIKE_ESCAPED = "\\\\$0";
    private static final int CHUNK = 500;

    private final JdbcClient jdbc;
    private final AuditRows rows;
    private final Entitlements entitlements;

    AuditLog(JdbcClient jdbc, AuditRows rows, Entitlements entitlements) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.entitlements = entitlements;
    }

    /** One page of what the question asks for. */
    @Transactional(readOnly = true)
    public PageOf<AuditEntry> search(AuditQuestion question, int page, int size) {
        var where = new Condition(question);
        long total = jdbc.sql("select count(*) from public.audit_event" + where.sql)
                .params(where.values)
                .query(Long.class)
                .single();
        var values = new ArrayList<>(where.values);
        values.add(size);
        values.add((long) page * size);
        var items = jdbc.sql("select * from public.audit_event" + where.sql + " order by id desc limit ? offset ?")
                .params(values)
                .query(rows::entry)
                .list();
        return new PageOf<>(items, page, size, total);
    }

    /**
     * Counts an export, before one begins.
     *
     * @throws LimitReachedException when the plan allows no more this month
     */
    @Transactional
    public void countExport() {
        entitlements.count(Limit.EXPORTS, 1);
    }

    /** Every line the question asks for, handed over one by one: a year of a busy shop is not held in memory. */
    @Transactional(readOnly = true)
    public void each(AuditQuestion question, Consumer<AuditEntry> reader) {
        var where = new Condition(question);
        var last = Long.MAX_VALUE;
        List<AuditEntry> chunk;
        do {
            var values = new ArrayList<>(where.values);
            values.add(last);
            values.add(CHUNK);
            chunk = jdbc.sql("select * from public.audit_event" + where.sql + " and id < ? order by id desc limit ?")
                    .params(values)
                    .query(rows::entry)
                    .list();
            chunk.forEach(reader);
            last = chunk.isEmpty() ? last : chunk.getLast().id();
        } while (chunk.size() == CHUNK);
    }

    /** The kinds of acts that occur in the current tenant, for choosing from. */
    @Transactional(readOnly = true)
    public List<String> actions() {
        return jdbc.sql("select distinct action from public.audit_event where tenant_id = ? order by action")
                .param(TenantContext.require().value())
                .query(String.class)
                .list();
    }

    /** The question as a condition; every value is a parameter. */
    private static final class Condition {

        private final String sql;
        private final List<Object> values = new ArrayList<>();

        Condition(AuditQuestion question) {
            var text = new StringBuilder(" where tenant_id = ?");
            values.add(TenantContext.require().value());
            add(
                    text,
                    " and at >= ?",
                    question.from() == null ? null : question.from().atOffset(ZoneOffset.UTC));
            add(
                    text,
                    " and at < ?",
                    question.to() == null ? null : question.to().atOffset(ZoneOffset.UTC));
            add(text, " and action = ?", question.action());
            add(text, " and actor_id = ?", question.actor());
            add(text, " and subject_id = ?", question.subject());
            if (question.text() != null && !question.text().isBlank()) {
                var like = "%" + question.text().strip().replaceAll("[\\\\%_]", LIKE_ESCAPED) + "%";
                text.append(" and (actor_name ilike ? or action ilike ? or details::text ilike ?"
                        + " or after::text ilike ? or before::text ilike ? or address ilike ?)");
                for (var i = 0; i < 6; i++) {
                    values.add(like);
                }
            }
            this.sql = text.toString();
        }

        private void add(StringBuilder text, String condition, @Nullable Object value) {
            if (value != null) {
                text.append(condition);
                values.add(value);
            }
        }
    }
}
