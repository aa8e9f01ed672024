package io.vikaya.telegram.bot;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where each chat's dialogue stands; in the database, so that any node can go on with it. */
@Repository
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
    record Conversation(@Nullable UUID invoice, @Nullable String waitingFile) {}

    Optional<Conversation> of(long chat) {
        return jdbc.sql("select invoice_id, waiting_file_id from public.telegram_conversation where chat_id = ?")
                .param(chat)
                .query((row, index) -> new Conversation(row.getObject(1, UUID.class), row.getString(2)))
                .optional();
    }

    void expectProofFor(long chat, UUID tenant, UUID invoice) {
        put(chat, tenant, invoice, null);
    }

    void keepPicture(long chat, String fileId) {
        put(chat, null, null, fileId);
    }

    void end(long chat) {
        jdbc.sql("delete from public.telegram_conversation where chat_id = ?")
                .param(chat)
                .update();
    }

    private void put(long chat, @Nullable UUID tenant, @Nullable UUID invoice, @Nullable String file) {
        jdbc.sql("""
                        insert into public.telegram_conversation (chat_id, tenant_id, invoice_id, waiting_file_id, changed_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (chat_id) do update set tenant_id = excluded.tenant_id,
                          invoice_id = excluded.invoice_id, waiting_file_id = excluded.waiting_file_id,
                          changed_at = excluded.changed_at""")
                .params(chat, tenant, invoice, file, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
