package io.vikaya.telegram.link;

import io.vikaya.tenancy.TenantContext;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an invited chat gets beside the invitation, so that joining links this chat and no other: the invitation itself may
 * have been seen by several. Only hashes are stored; a chat has one ticket for a shop.
 */
@Repository
@Transactional
public class JoinTickets {

    private static final Duration LIFE = Duration.ofHours(72);
    private static final int BYTES = 16;

    private final JdbcClient jdbc;
    private final Clock clock;

    JoinTickets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The chat a ticket was given to. */
    public record Invited(long chat, String name) {}

    /** Makes a ticket to the current tenant; an earlier one of the chat ends. */
    public String issue(long chat, String name) {
        var ticket = LinkSecret.random(BYTES);
        jdbc.sql("""
                        insert into public.telegram_join_ticket (hash, tenant_id, chat_id, name, expires_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (tenant_id, chat_id) do update
                          set hash = excluded.hash, name = excluded.name, expires_at = excluded.expires_at""")
                .params(
                        LinkSecret.hash(ticket),
                        TenantContext.require().value(),
                        chat,
                        name,
                        OffsetDateTime.ofInstant(clock.instant().plus(LIFE), ZoneOffset.UTC))
                .update();
        return ticket;
    }

    /** Uses a ticket of the current tenant up; empty when there is none, or it is too old. */
    public Optional<Invited> redeem(String ticket) {
        return jdbc.sql("""
                        delete from public.telegram_join_ticket where hash = ? and tenant_id = ? and expires_at > ?
                        returning chat_id, name""")
                .params(
                        LinkSecret.hash(ticket),
                        TenantContext.require().value(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, index) -> new Invited(row.getLong(1), row.getString(2)))
                .optional();
    }
}
