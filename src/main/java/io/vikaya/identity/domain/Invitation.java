package io.vikaya.identity.domain;

import io.vikaya.identity.InvitationView;
import io.vikaya.identity.Role;
import io.vikaya.identity.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A place in the team that waits for somebody with the link. */
@Entity
@Table(schema = "public", name = "invitation")
public class Invitation {

    private static final Duration LIFE = Duration.ofHours(72);

    @Id
    private UUID id;

    @TenantId
    private UUID tenantId;

    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean reviewer;

    private String language;

    private String hash;

    private UUID invitedBy;

    private Instant invitedAt;

    private Instant expiresAt;

    private boolean mailed;

    private @Nullable Instant acceptedAt;

    private @Nullable UUID acceptedBy;

    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the tenant
    public Invitation(
            @Nullable String email, Role role, boolean reviewer, String language, UserId invitedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.email = email;
        this.role = role;
        this.reviewer = reviewer;
        this.language = language;
        this.invitedBy = invitedBy.value();
        this.invitedAt = now;
        this.expiresAt = now;
        this.hash = "";
    }

    /** A new link; an older one is worthless from now on. */
    public void offer(String hash, boolean mailed, Instant now) {
        this.hash = hash;
        this.mailed = mailed;
        this.invitedAt = now;
        this.expiresAt = now.plus(LIFE);
        this.revokedAt = null;
    }

    public boolean isOpen(Instant now) {
        return acceptedAt == null && revokedAt == null && now.isBefore(expiresAt);
    }

    public boolean accepted() {
        return acceptedAt != null;
    }

    public void accept(UserId user, Instant now) {
        this.acceptedBy = user.value();
        this.acceptedAt = now;
    }

    public void revoke(Instant now) {
        this.revokedAt = now;
    }

    /** Whether whoever holds the link has read the mail it was in. */
    public boolean provesEmail(String address) {
        return mailed && address.equals(email);
    }

    public UserId invitedBy() {
        return new UserId(invitedBy);
    }

    public String language() {
        return language;
    }

    public InvitationView view(Instant now) {
        return new InvitationView(id, email, role, reviewer, invitedAt, expiresAt, mailed, !now.isBefore(expiresAt));
    }
}
