package io.vikaya.payment.domain;

import io.vikaya.payment.PaymentProofId;
import io.vikaya.tenancy.TenantContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was asked about the current tenant's payments, and what came back. */
@Repository
public class PaymentAttempts {

    private static final String ASKED = "ASKED";

    private final JdbcClient jdbc;

    PaymentAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes down that it is about to be asked.
     *
     * @param key the same for the same question, so that asking it once more after a crash is one attempt
     */
    @Transactional
    public void begin(PaymentProofId proof, String provider, String key, Instant at) {
        jdbc.sql("""
                        insert into scriptclient.payment_attempt
                            (id, tenant_id, proof_id, provider, state, external_key, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (tenant_id, external_key)
                            do update set state = excluded.state, asked_at = excluded.asked_at""")
                .params(
                        UUID.randomUUID(),
                        TenantContext.require().value(),
                        proof.value(),
                        provider,
                        ASKED,
                        key,
                        Timestamp.from(at))
                .update();
    }

    /**
     * Keeps an answer.
     *
     * @param raw the answer, without any token
     * @param nextCheckAt null when it is not asked again
     */
    @Transactional
    public void answered(String key, String state, String raw, @Nullable Instant nextCheckAt) {
        jdbc.sql("""
                        update scriptclient.payment_attempt set state = ?, raw = ?, next_check_at = ?
                        where tenant_id = ? and external_key = ?""")
                .params(Arrays.asList(
                        state,
                        raw,
                        nextCheckAt == null ? null : Timestamp.from(nextCheckAt),
                        TenantContext.require().value(),
                        key))
                .update();
    }

    /** Keeps what an answer means for its proof. */
    @Transactional
    public void judged(String key, String state) {
        jdbc.sql("update scriptclient.payment_attempt set state = ? where tenant_id = ? and external_key = ?")
                .params(state, TenantContext.require().value(), key)
                .update();
    }

    /** Whether an answer with that meaning is kept for a proof. */
    @Transactional(readOnly = true)
    public boolean has(PaymentProofId proof, String state) {
        return jdbc.sql("""
                        select exists (select 1 from scriptclient.payment_attempt
                        where tenant_id = ? and proof_id = ? and state = ?)""")
                .params(TenantContext.require().value(), proof.value(), state)
                .query(Boolean.class)
                .single();
    }
}
