package io.vikaya.payment.statistics;

import io.vikaya.payment.ProofStatus;
import io.vikaya.payment.VerdictReason;
import io.vikaya.payment.statistics.VerificationFigures.Accuracy;
import io.vikaya.payment.statistics.VerificationFigures.DayOutcomes;
import io.vikaya.payment.statistics.VerificationFigures.Outcomes;
import io.vikaya.payment.statistics.VerificationFigures.ReasonCount;
import io.vikaya.payment.statistics.VerificationFigures.Waiting;
import io.vikaya.tenancy.TenantContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** How proofs ended. Whatever ever went to review was decided by people, everything else by the decision table. */
@Repository
class OutcomeRows {

    private static final String COUNTS = """
            count(*) filter (where status = 'APPROVED' and decision <> 'REVIEW') approved_automatically,
            count(*) filter (where status = 'APPROVED' and decision = 'REVIEW') approved_by_people,
            count(*) filter (where status = 'REJECTED' and decision <> 'REVIEW') rejected_automatically,
            count(*) filter (where status = 'REJECTED' and decision = 'REVIEW') rejected_by_people,
            count(*) filter (where status not in ('APPROVED', 'REJECTED')) waiting
            """;
    private static final String OF_PERIOD = """
            from scriptclient.payment_proof
            where tenant_id = :tenant and received_at >= :begin and received_at < :end
            """;

    private final JdbcClient jdbc;

    OutcomeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Outcomes total(Period period) {
        return about(period, "select " + COUNTS + OF_PERIOD)
                .query((row, index) -> outcomes(row))
                .single();
    }

    List<DayOutcomes> byDay(Period period) {
        return about(
                        period,
                        "select (received_at at time zone 'Asia/Phnom_Penh')::date as day, " + COUNTS + OF_PERIOD
                                + "group by day order by day")
                .query((row, index) -> new DayOutcomes(row.getObject("day", LocalDate.class), outcomes(row)))
                .list();
    }

    List<ReasonCount> reasons(Period period) {
        return about(
                        period,
                        "select status, reason, count(*) as number " + OF_PERIOD
                                + "and reason is not null group by status, reason order by number desc, status, reason")
                .query((row, index) -> new ReasonCount(
                        ProofStatus.valueOf(row.getString("status")),
                        VerdictReason.valueOf(row.getString("reason")),
                        row.getLong("number")))
                .list();
    }

    Waiting waiting(Period period, boolean byPeople) {
        return about(period, """
                select count(*) as decided,
                       percentile_cont(0.5) within group (order by seconds) as median,
                       percentile_cont(0.95) within group (order by seconds) as p95
                from (select extract(epoch from decided_at - received_at) as seconds %s
                        and decided_at is not null and (decision = 'REVIEW') = :people) times""".formatted(OF_PERIOD))
                .param("people", byPeople)
                .query((row, index) -> new Waiting(row.getLong("decided"), number(row, "median"), number(row, "p95")))
                .single();
    }

    Accuracy accuracy(Period period) {
        return about(period, """
                select count(*) filter (where same) as confirmed,
                       count(*) filter (where not same) as corrected,
                       count(*) filter (where same is null) as unread
                from (select read_amount = verified_amount and read_currency = verified_currency as same %s
                        and status = 'APPROVED' and decision = 'REVIEW') reviewed""".formatted(OF_PERIOD))
                .query((row, index) ->
                        new Accuracy(row.getLong("confirmed"), row.getLong("corrected"), row.getLong("unread")))
                .single();
    }

    private StatementSpec about(Period period, String sql) {
        return jdbc.sql(sql)
                .param("tenant", TenantContext.require().value())
                .param("begin", period.begin())
                .param("end", period.end());
    }

    private static Outcomes outcomes(ResultSet row) throws SQLException {
        return new Outcomes(
                row.getLong("approved_automatically"),
                row.getLong("approved_by_people"),
                row.getLong("rejected_automatically"),
                row.getLong("rejected_by_people"),
                row.getLong("waiting"));
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        var value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
