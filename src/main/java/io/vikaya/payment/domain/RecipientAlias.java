package io.vikaya.payment.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A name that a person accepted for one of the tenant's accounts. */
@Entity
@Table(schema = "scriptclient", name = "recipient_alias")
public class RecipientAlias {

    @Id
    private UUID id;

    @TenantId
    private @Nullable UUID tenantId;

    @Version
    private @Nullable Integer version;

    private String account;

    private String name;

    private UUID proofId;

    private Instant learnedAt;

    private String learnedBy;

    private @Nullable Instant revokedAt;

    private @Nullable String revokedBy;

    @SuppressWarnings("NullAway.Init")
    protected RecipientAlias() {}

    /** @param account its digits */
    public RecipientAlias(String account, String name, UUID proofId, Instant learnedAt, String learnedBy) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.name = name;
        this.proofId = proofId;
        this.learnedAt = learnedAt;
        this.learnedBy = learnedBy;
    }

    public void revoke(Instant at, String by) {
        this.revokedAt = at;
        this.revokedBy = by;
    }

    public UUID id() {
        return id;
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    public UUID proofId() {
        return proofId;
    }

    public Instant learnedAt() {
        return learnedAt;
    }

    public String learnedBy() {
        return learnedBy;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
