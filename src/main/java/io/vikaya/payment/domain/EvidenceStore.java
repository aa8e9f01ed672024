package io.vikaya.payment.domain;

import io.vikaya.payment.ProofImage;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which files are a proof's evidence. The files themselves are in the tenant's store. */
@Repository
@Transactional
public class EvidenceStore {

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(UUID tenant, UUID proof, ProofImage image) {
        jdbc.sql("""
                        insert into scriptclient.evidence
                          (tenant_id, proof_id, media_type, original_key, display_key, bytes)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(tenant, proof, image.mediaType(), image.originalKey(), image.displayKey(), image.bytes())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Evidence> find(UUID tenant, UUID proof) {
        return jdbc.sql("""
                        select media_type, original_key, display_key from scriptclient.evidence
                        where tenant_id = ? and proof_id = ?""")
                .params(tenant, proof)
                .query((row, index) -> new Evidence(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    /**
     * Where a proof's files are.
     *
     * @param mediaType of the original
     */
    public record Evidence(String mediaType, String originalKey, String displayKey) {}
}
