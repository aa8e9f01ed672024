package io.vikaya.telegram.bot;

import io.vikaya.tenancy.PlatformScope;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where each chat's dialogue stands; in the database, so that any node can go on with it. A chat may be in dialogue before it
 * is known with which tenant, so dialogues are the platform's.
 */
@Repository
@Transactional
class Conversations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Conversations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A dialogue.
     *
     * @param invoice the invoice the next picture is for
     * @param waitingFile a picture that came before anybody said what it is for
     */
    public record Conversation(
            @Nullable UUID invoice, @Nullable String waitingFile) {}

    public Optional<Conversation> of(long chat) {
        return PlatformScope.call("look up a dialogue", () -> jdbc.sql(
                        "select invoice_id, waiting_file_id from public.telegram_conversation where chat_id = ?")
                .param(chat)
                .query((row, index) -> new Conversation(row.getObject(1, UUID.class), row.getString(2)))
                .optional());
    }

    public void expectProofFor(long chat, UUID tenant, UUID invoice) {
        put(chat, tenant, invoice, null);
    }

    public void keepPicture(long chat, String fileId) {
        put(chat, null, null, fileId);
    }

    public void end(long chat) {
        PlatformScope.run("end a dialogue", () -> jdbc.sql("delete from public.telegram_conversation where chat_id = ?")
                .param(chat)
                .update());
    }

    private void put(long chat, @Nullable UUID tenant, @Nullable UUID invoice, @Nullable String file) {
        PlatformScope.run("go on with a dialogue", () -> jdbc.sql("""
                        insert into public.telegram_conversation (chat_id, tenant_id, invoice_id, waiting_file_id, changed_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (chat_id) do update set tenant_id = excluded.tenant_id,
                          invoice_id = excluded.invoice_id, waiting_file_id = excluded.waiting_file_id,
                          changed_at = excluded.changed_at""")
                .params(chat, tenant, invoice, file, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update());
    }
}
