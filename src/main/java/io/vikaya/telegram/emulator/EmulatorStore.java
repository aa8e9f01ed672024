package io.vikaya.telegram.emulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vikaya.notification.Button;
import io.vikaya.tenancy.TenantContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** People, chats, files and undelivered updates of the emulated Telegram. */
@Repository
@ConditionalOnProperty("vikaya.telegram.emulator")
@Transactional
public class EmulatorStore {

    private static final TypeReference<List<List<Button>>> BUTTONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    EmulatorStore(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Somebody with a phone.
     *
     * @param openedBy the tenant that added them; null for people from before that was noted
     */
    public record Person(long chatId, String name, @Nullable UUID openedBy) {}

    /** A file that was sent. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record StoredFile(String id, String name, String mediaType, byte[] content) {}

    /** One bubble. */
    public record ChatMessage(
            long id,
            long chatId,
            boolean fromBot,
            Instant at,
            @Nullable String text,
            @Nullable String fileId,
            @Nullable String fileName,
            @Nullable String mediaType,
            long fileSize,
            boolean photo,
            List<List<Button>> buttons) {}

    /** Adds somebody in the current tenant's chat page. */
    public Person addPerson(String name) {
        return jdbc.sql(
                        "insert into emulator.person (name, opened_by) values (?, ?) returning chat_id, name, opened_by")
                .params(name, TenantContext.require().value())
                .query(Person.class)
                .single();
    }

    @Transactional(readOnly = true)
    public List<Person> people() {
        return jdbc.sql("select chat_id, name, opened_by from emulator.person order by chat_id")
                .query(Person.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Person> person(long chatId) {
        return jdbc.sql("select chat_id, name, opened_by from emulator.person where chat_id = ?")
                .param(chatId)
                .query(Person.class)
                .optional();
    }

    public StoredFile addFile(String name, String mediaType, byte[] content) {
        var id = "F" + UUID.randomUUID().toString().replace("-", "");
        jdbc.sql("insert into emulator.file (id, name, media_type, content) values (?, ?, ?, ?)")
                .params(id, name, mediaType, content)
                .update();
        return new StoredFile(id, name, mediaType, content);
    }

    @Transactional(readOnly = true)
    public Optional<StoredFile> file(String id) {
        return jdbc.sql("select id, name, media_type, content from emulator.file where id = ?")
                .param(id)
                .query((row, index) ->
                        new StoredFile(row.getString(1), row.getString(2), row.getString(3), row.getBytes(4)))
                .optional();
    }

    public ChatMessage addMessage(
            long chatId,
            boolean fromBot,
            @Nullable String text,
            @Nullable StoredFile file,
            boolean photo,
            List<List<Button>> buttons,
            boolean receipt) {
        var id = jdbc.sql("""
                        insert into emulator.chat_message
                          (chat_id, from_bot, at, text, file_id, photo, buttons, receipt)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        chatId,
                        fromBot,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        text,
                        file == null ? null : file.id(),
                        photo,
                        write(buttons),
                        receipt)
                .query(Long.class)
                .single();
        return message(id).orElseThrow();
    }

    public void edit(long id, String text, List<List<Button>> buttons) {
        jdbc.sql("update emulator.chat_message set text = ?, buttons = ? where id = ?")
                .params(text, write(buttons), id)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<ChatMessage> message(long id) {
        return jdbc.sql(SELECT + "where m.id = ?")
                .param(id)
                .query(this::toMessage)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<ChatMessage> messages(long chatId, long after) {
        return jdbc.sql(SELECT + "where m.chat_id = ? and m.id > ? order by m.id")
                .params(chatId, after)
                .query(this::toMessage)
                .list();
    }

    /** In whose chat a file was sent. */
    @Transactional(readOnly = true)
    public Optional<Long> chatOf(String fileId) {
        return jdbc.sql("select chat_id from emulator.chat_message where file_id = ? limit 1")
                .param(fileId)
                .query(Long.class)
                .optional();
    }

    /** The last picture this person's bank app made. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> lastReceipt(long chatId) {
        return jdbc.sql("""
                        select file_id from emulator.chat_message where chat_id = ? and receipt
                        order by id desc limit 1""").param(chatId).query(String.class).optional().flatMap(this::file);
    }

    /** Queues an update for the bot; the payload is made with the id it gets. */
    public void addUpdate(java.util.function.LongFunction<Object> payload) {
        var id = jdbc.sql("insert into emulator.bot_update (payload) values ('') returning id")
                .query(Long.class)
                .single();
        jdbc.sql("update emulator.bot_update set payload = ? where id = ?")
                .params(write(payload.apply(id)), id)
                .update();
    }

    /** Forgets what the bot has confirmed and returns what it has not: Telegram's offset rule. */
    public List<String> updates(long offset, int limit) {
        if (offset > 0) {
            jdbc.sql("delete from emulator.bot_update where id < ?")
                    .param(offset)
                    .update();
        }
        return jdbc.sql("select payload from emulator.bot_update where id >= ? and payload <> '' order by id limit ?")
                .params(offset, limit)
                .query(String.class)
                .list();
    }

    private static final String SELECT = """
            select m.id, m.chat_id, m.from_bot, m.at, m.text, m.file_id, f.name, f.media_type,
              coalesce(length(f.content), 0) as size, m.photo, m.buttons
            from emulator.chat_message m left join emulator.file f on f.id = m.file_id
            """;

    private ChatMessage toMessage(ResultSet row, int index) throws SQLException {
        try {
            return new ChatMessage(
                    row.getLong("id"),
                    row.getLong("chat_id"),
                    row.getBoolean("from_bot"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("text"),
                    row.getString("file_id"),
                    row.getString("name"),
                    row.getString("media_type"),
                    row.getLong("size"),
                    row.getBoolean("photo"),
                    json.readValue(row.getString("buttons"), BUTTONS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
