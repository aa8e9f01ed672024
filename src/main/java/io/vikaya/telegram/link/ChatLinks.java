package io.vikaya.telegram.link;

import io.vikaya.tenancy.PlatformScope;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which chat belongs to whom. One chat may belong to customers of several merchants, and to one member of staff per tenant;
 * a member of staff has one chat, a customer may have several.
 */
@Repository
@Transactional
public class ChatLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    ChatLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a chat is linked as. */
    public enum LinkKind {
        CUSTOMER,
        STAFF
    }

    /**
     * A chat and whom it belongs to.
     *
     * @param subject the customer or user
     */
    public record LinkedChat(
            TenantId tenant,
            LinkKind kind,
            UUID subject,
            long chatId,
            String name,
            Instant linkedAt,
            boolean blocked) {}

    /** Links a chat in the current tenant; an earlier link of that chat there is replaced. */
    public void link(LinkKind kind, UUID subject, long chatId, String name) {
        jdbc.sql("""
                        insert into public.telegram_chat (tenant_id, kind, chat_id, subject_id, name, linked_at, blocked)
                        values (?, ?, ?, ?, ?, ?, false)
                        on conflict (tenant_id, kind, chat_id) do update
                          set subject_id = excluded.subject_id, name = excluded.name, linked_at = excluded.linked_at,
                              blocked = false""")
                .params(
                        TenantContext.require().value(),
                        kind.name(),
                        chatId,
                        subject,
                        name,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** @return whether it was linked */
    public boolean unlink(LinkKind kind, UUID subject, long chatId) {
        return jdbc.sql(
                                "delete from public.telegram_chat where tenant_id = ? and kind = ? and subject_id = ? and chat_id = ?")
                        .params(TenantContext.require().value(), kind.name(), subject, chatId)
                        .update()
                == 1;
    }

    /** The chats of a customer or user of the current tenant. */
    @Transactional(readOnly = true)
    public List<LinkedChat> of(LinkKind kind, UUID subject) {
        return jdbc.sql("""
                        select * from public.telegram_chat where tenant_id = ? and kind = ? and subject_id = ?
                        order by linked_at""")
                .params(TenantContext.require().value(), kind.name(), subject)
                .query(ChatLinks::chat)
                .list();
    }

    /** Whom of that kind a chat belongs to in the current tenant. */
    @Transactional(readOnly = true)
    public Optional<LinkedChat> holder(LinkKind kind, long chatId) {
        return jdbc.sql("select * from public.telegram_chat where tenant_id = ? and kind = ? and chat_id = ?")
                .params(TenantContext.require().value(), kind.name(), chatId)
                .query(ChatLinks::chat)
                .optional();
    }

    /** Everybody a chat belongs to, in every tenant: the bot does not know a tenant before it has asked this. */
    @Transactional(readOnly = true)
    public List<LinkedChat> ofChat(long chatId) {
        return PlatformScope.call("whose chat this is", () -> jdbc.sql(
                        "select * from public.telegram_chat where chat_id = ? order by linked_at desc")
                .param(chatId)
                .query(ChatLinks::chat)
                .list());
    }

    /** The person blocked the bot, in every tenant alike. */
    public void markBlocked(long chatId) {
        PlatformScope.run("mark a blocked chat", () -> jdbc.sql(
                        "update public.telegram_chat set blocked = true where chat_id = ?")
                .param(chatId)
                .update());
    }

    /** The person wrote again, so the chat works. */
    public void markAlive(long chatId) {
        PlatformScope.run("mark a chat alive", () -> jdbc.sql(
                        "update public.telegram_chat set blocked = false where chat_id = ? and blocked")
                .param(chatId)
                .update());
    }

    private static LinkedChat chat(ResultSet row, int index) throws SQLException {
        return new LinkedChat(
                new TenantId(row.getObject("tenant_id", UUID.class)),
                LinkKind.valueOf(row.getString("kind")),
                row.getObject("subject_id", UUID.class),
                row.getLong("chat_id"),
                row.getString("name"),
                row.getObject("linked_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("blocked"));
    }
}
