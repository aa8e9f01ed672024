package io.vikaya.payment.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the pictures as they came, as evidence. In the database: a proof and its picture are one transaction, and every node
 * sees them.
 */
@Repository
@Transactional
public class EvidenceStore {

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(UUID tenant, UUID proof, String mediaType, byte[] picture) {
        jdbc.sql("insert into scriptclient.evidence (tenant_id, proof_id, media_type, picture) values (?, ?, ?, ?)")
                .params(tenant, proof, mediaType, picture)
                .update();
    }

    public Optional<Picture> find(UUID tenant, UUID proof) {
        return jdbc.sql("select media_type, picture from scriptclient.evidence where tenant_id = ? and proof_id = ?")
                .params(tenant, proof)
                .query((row, index) -> new Picture(row.getString(1), row.getBytes(2)))
                .optional();
    }

    /** A stored picture. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Picture(String mediaType, byte[] content) {}
}
