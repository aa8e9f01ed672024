package io.vikaya.identity.domain;

import io.vikaya.identity.Role;
import io.vikaya.identity.UserId;
import io.vikaya.identity.UserView;
import io.vikaya.tenancy.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who signs in. Not filtered by tenant, because signing in happens before a tenant is known; every query that
 * serves a tenant names it.
 */
@Entity
@Table(schema = "public", name = "app_user")
public class User {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private @Nullable UUID tenantId;

    private String username;

    private String email;

    private String displayName;

    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean reviewer;

    private boolean enabled;

    private Instant createdAt;

    private @Nullable Instant emailVerifiedAt;

    private String language;

    private String theme;

    private @Nullable Instant lastSignInAt;

    private @Nullable Instant signedOutBefore;

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    public User(
            @Nullable TenantId tenant,
            String username,
            String email,
            String displayName,
            String passwordHash,
            Role role,
            boolean reviewer,
            Instant createdAt) {
        if ((tenant == null) != (role == Role.OPERATOR)) {
            throw new IllegalArgumentException("Operators belong to no tenant, everyone else to one");
        }
        this.id = UUID.randomUUID();
        this.tenantId = tenant == null ? null : tenant.value();
        this.username = username.strip().toLowerCase(Locale.ROOT);
        this.email = email.strip().toLowerCase(Locale.ROOT);
        this.displayName = displayName.strip();
        this.passwordHash = passwordHash;
        this.role = role;
        this.reviewer = reviewer;
        this.enabled = true;
        this.createdAt = createdAt;
        this.language = "en";
        this.theme = "auto";
    }

    public UserId id() {
        return new UserId(id);
    }

    /** A new password; whatever was signed in with the old one is over. */
    public void changePassword(String hash, Instant now) {
        this.passwordHash = hash;
        this.signedOutBefore = now;
    }

    /** A hash of the same password with today's parameters. */
    public void rehash(String hash) {
        this.passwordHash = hash;
    }

    public void verifyEmail(Instant now) {
        this.emailVerifiedAt = now;
    }

    public boolean emailVerified() {
        return emailVerifiedAt != null;
    }

    public void signedIn(Instant now) {
        this.lastSignInAt = now;
    }

    public void prefer(String displayName, String language, String theme) {
        this.displayName = displayName.strip();
        this.language = language;
        this.theme = theme;
    }

    public void take(Role role, boolean reviewer) {
        this.role = role;
        this.reviewer = reviewer;
    }

    public void disable(Instant now) {
        this.enabled = false;
        this.signedOutBefore = now;
    }

    public void enable() {
        this.enabled = true;
    }

    /** Sessions of the engine's web applications older than this are over. */
    public boolean signedOutSince(Instant sessionStart) {
        return signedOutBefore != null && sessionStart.isBefore(signedOutBefore);
    }

    public Optional<Instant> lastSignInAt() {
        return Optional.ofNullable(lastSignInAt);
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean enabled() {
        return enabled;
    }

    public UserView view() {
        return new UserView(
                new UserId(id),
                tenantId == null ? null : new TenantId(tenantId),
                username,
                email,
                displayName,
                role,
                reviewer,
                language,
                theme);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
