package io.vikaya.telegram.link;

import io.vikaya.telegram.link.ChatLinks.LinkKind;
import io.vikaya.tenancy.PlatformScope;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time codes that link a chat: {@code client_…} for customers (7 days), {@code staff_…} for people who sign in (15
 * minutes). A new code ends the old one. Only hashes are stored.
 */
@Repository
@Transactional
public class LinkCodes {

    private static final Duration CUSTOMER_LIFE = Duration.ofDays(7);
    private static final Duration STAFF_LIFE = Duration.ofMinutes(15);
    private static final int BYTES = 12;

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A code in clear, which exists only on its way to its holder. */
    public record IssuedCode(String code, Instant expiresAt) {}

    /** Whom a redeemed code stands for. */
    public record Redeemed(TenantId tenant, LinkKind kind, UUID subject) {}

    /** Makes a code for a customer or user of the current tenant. */
    public IssuedCode issue(LinkKind kind, UUID subject) {
        var tenant = TenantContext.require().value();
        var code = (kind == LinkKind.CUSTOMER ? "client_" : "staff_") + LinkSecret.random(BYTES);
        var expires = clock.instant().plus(kind == LinkKind.CUSTOMER ? CUSTOMER_LIFE : STAFF_LIFE);
        jdbc.sql("delete from public.telegram_link_code where tenant_id = ? and kind = ? and subject_id = ?")
                .params(tenant, kind.name(), subject)
                .update();
        jdbc.sql("""
                        insert into public.telegram_link_code (hash, tenant_id, kind, subject_id, expires_at)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        LinkSecret.hash(code),
                        tenant,
                        kind.name(),
                        subject,
                        OffsetDateTime.ofInstant(expires, ZoneOffset.UTC))
                .update();
        return new IssuedCode(code, expires);
    }

    /** Uses a code up; false when somebody else just did. */
    public boolean redeem(String code) {
        return PlatformScope.call(
                        "use a link code up", () -> jdbc.sql("delete from public.telegram_link_code where hash = ?")
                                .param(LinkSecret.hash(code))
                                .update())
                == 1;
    }

    /** Whom a code stands for; empty when it is unknown, used or too old. */
    @Transactional(readOnly = true)
    public Optional<Redeemed> find(String code) {
        return PlatformScope.call("whom a link code stands for", () -> jdbc.sql("""
                        select tenant_id, kind, subject_id from public.telegram_link_code
                        where hash = ? and expires_at > ?""")
                .params(LinkSecret.hash(code), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, index) -> new Redeemed(
                        new TenantId(row.getObject("tenant_id", UUID.class)),
                        LinkKind.valueOf(row.getString("kind")),
                        row.getObject("subject_id", UUID.class)))
                .optional());
    }
}
