package io.vikaya.payment.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What may serve as proof once, across all tenants: pictures, transaction ids, references, hashes. Only yes or no leaves
 * here; whose the earlier use was stays unknown.
 */
@Repository
public class UsedIdentifiers {

    private final JdbcClient jdbc;

    UsedIdentifiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes an identifier for a proof of the current tenant. Waits for a concurrent transaction that takes the same one.
     *
     * @return whether it is this proof's now; false when another proof has it
     */
    public boolean claim(String identifier, UUID proof) {
        return jdbc.sql("select scriptclient.claim_identifier(?, ?)")
                .params(identifier, proof)
                .query(Boolean.class)
                .single();
    }

    /** Gives back what a proof had taken, after it was rejected: the payment itself may still be proved. */
    public void release(UUID proof) {
        var unused = jdbc.sql("select scriptclient.release_identifiers(?)")
                .param(proof)
                .query((row, index) -> true)
                .list();
    }
}
