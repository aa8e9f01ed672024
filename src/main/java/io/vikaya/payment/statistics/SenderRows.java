package io.vikaya.payment.statistics;

import io.vikaya.tenancy.TenantContext;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who sent proofs that were rejected or did not add up. */
@Repository
class SenderRows {

    private static final int MOST = 10;

    /**
     * Asking for a clearer picture is no rejection: bad light is no bad faith. Somebody is the chat they write from, or the
     * customer where a proof came another way.
     */
    private static final String DOUBTFUL = """
            select (array_agg(sender_name order by received_at desc))[1] as name,
                   coalesce(bool_or(payer_kind = 'CUSTOMER'), false) as customer,
                   (array_agg(reference_id order by received_at desc))[1] as latest_reference,
                   count(*) as sent,
                   count(*) filter (where rejected) as rejected,
                   count(*) filter (where suspicious) as suspicious
            from (select sender_name, reference_id, received_at, payer_kind, payer_id,
                         status = 'REJECTED' and reason is distinct from 'CLEARER_PICTURE' as rejected,
                         coalesce(jsonb_path_exists(checks::jsonb,
                             '$[*] ? (@.outcome == "MISMATCH" && (@.kind == "DEBIT" || @.kind == "DATE_OF_ID"
                               || @.kind == "SAME_PAYMENT" || @.kind == "PAYER_SIDE" || @.kind == "UNTOUCHED"
                               || @.kind == "CONSISTENT" || @.kind == "UNUSED" || @.kind == "PICTURE_UNUSED"))'), false)
                           as suspicious
                  from scriptclient.payment_proof
                  where tenant_id = :tenant and received_at >= :begin and received_at < :end) proofs
            group by coalesce(payer_kind || ':' || payer_id, sender_name)
            having count(*) filter (where rejected or suspicious) > 0
            order by count(*) filter (where rejected or suspicious) desc, sent, name
            limit :most""";

    private final JdbcClient jdbc;

    SenderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param name of whoever handed their latest proof in
     * @param customer they are a customer, for whom staff may have handed it in
     * @param latestReference what their latest proof was sent for
     */
    record Row(String name, boolean customer, UUID latestReference, long sent, long rejected, long suspicious) {}

    List<Row> doubtful(Period period) {
        return jdbc.sql(DOUBTFUL)
                .param("tenant", TenantContext.require().value())
                .param("begin", period.begin())
                .param("end", period.end())
                .param("most", MOST)
                .query(Row.class)
                .list();
    }
}
