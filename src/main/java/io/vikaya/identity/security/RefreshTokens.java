package io.vikaya.identity.security;

import io.vikaya.identity.SignInRefusedException;
import io.vikaya.identity.UserId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The long-lived half of a sign-in. Each use hands out a new token; using an old one again means it was stolen or
 * replayed and ends the whole family. Only hashes are stored.
 */
@Component
public class RefreshTokens {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final IdentityProperties properties;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RefreshTokens(JdbcClient jdbc, IdentityProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /** Begins a new family for a fresh sign-in. */
    @Transactional
    public IssuedToken begin(UserId user) {
        return issue(user, UUID.randomUUID());
    }

    /**
     * Exchanges a token for its successor.
     *
     * @throws SignInRefusedException when unknown, expired, revoked or used before; in the last case the family dies
     */
    @Transactional(noRollbackFor = SignInRefusedException.class)
    public Rotation rotate(String token) {
        var row = jdbc.sql("""
                        select id, user_id, family, used_at, revoked_at, expires_at
                        from public.refresh_token where hash = ? for update""")
                .param(hash(token))
                .query((found, index) -> new Stored(
                        found.getLong("id"),
                        new UserId(found.getObject("user_id", UUID.class)),
                        found.getObject("family", UUID.class),
                        found.getObject("used_at") != null,
                        found.getObject("revoked_at") != null,
                        found.getObject("expires_at", OffsetDateTime.class)))
                .optional()
                .orElseThrow(SignInRefusedException::new);
        if (row.used()) {
            revokeFamily(row.family());
        }
        if (row.used() || row.revoked() || row.expiresAt().isBefore(now())) {
            throw new SignInRefusedException();
        }
        jdbc.sql("update public.refresh_token set used_at = ? where id = ?")
                .params(now(), row.id())
                .update();
        return new Rotation(row.user(), issue(row.user(), row.family()));
    }

    /** Ends the sign-in the token belongs to; an unknown token is ignored. */
    @Transactional
    public void end(String token) {
        jdbc.sql("select family from public.refresh_token where hash = ?")
                .param(hash(token))
                .query(UUID.class)
                .optional()
                .ifPresent(this::revokeFamily);
    }

    private IssuedToken issue(UserId user, UUID family) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                        insert into public.refresh_token (user_id, family, hash, issued_at, expires_at)
                        values (?, ?, ?, ?, ?)""")
                .params(user.value(), family, hash(token), now(), now().plus(properties.refreshTokenLife()))
                .update();
        return new IssuedToken(token, properties.refreshTokenLife());
    }

    private void revokeFamily(UUID family) {
        jdbc.sql("update public.refresh_token set revoked_at = ? where family = ? and revoked_at is null")
                .params(now(), family)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /** The user whose token it was, and the next token. */
    public record Rotation(UserId user, IssuedToken next) {}

    private record Stored(long id, UserId user, UUID family, boolean used, boolean revoked, OffsetDateTime expiresAt) {}
}
