package io.vikaya.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vikaya.notification.channel.MessageChannel.Address;
import io.vikaya.notification.channel.MessageChannel.Receipt;
import io.vikaya.tenancy.PlatformScope;
import io.vikaya.tenancy.TenantContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Messages of the current tenant and how far they have come. */
@Repository
@Transactional
class MessageStore {

    private static final TypeReference<List<List<Button>>> BUTTONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    MessageStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Stores a message for one chat; empty when that was done before. */
    public Optional<MessageId> insert(
            Address address, String topic, UUID subject, String once, Message message, Instant now) {
        var id = UUID.randomUUID();
        var inserted =
                insert(id, address.value(), address.name(), DeliveryState.QUEUED, topic, subject, once, message, now);
        return inserted ? Optional.of(new MessageId(id)) : Optional.empty();
    }

    /** Remembers that there was something to say and nobody to say it to. */
    public void insertUndeliverable(
            Recipient recipient, String topic, UUID subject, String once, Message message, Instant now) {
        insert(
                UUID.randomUUID(),
                "",
                recipient.kind().name(),
                DeliveryState.NO_CHAT,
                topic,
                subject,
                once,
                message,
                now);
    }

    private boolean insert(
            UUID id,
            String address,
            String name,
            DeliveryState state,
            String topic,
            UUID subject,
            String once,
            Message message,
            Instant now) {
        var file = message.attachment();
        return jdbc.sql("""
                        insert into public.message (id, tenant_id, address, recipient, state, topic, subject_id, once_key,
                          text, buttons, file_name, file_type, file, queued_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                        on conflict (tenant_id, once_key) do nothing""")
                        .params(
                                id,
                                TenantContext.require().value(),
                                address,
                                name,
                                state.name(),
                                topic,
                                subject,
                                once,
                                message.text(),
                                write(message.buttons()),
                                file == null ? null : file.fileName(),
                                file == null ? null : file.mediaType(),
                                file == null ? null : file.content(),
                                OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public Optional<Queued> queued(MessageId id) {
        return jdbc.sql("""
                        select address, recipient, text, buttons, file_name, file_type, file from public.message
                        where id = ? and tenant_id = ? and state = 'QUEUED'""")
                .params(id.value(), TenantContext.require().value())
                .query((row, index) -> toQueued(row))
                .optional();
    }

    /**
     * Notes, for good, that sending begins.
     *
     * @return when this is not the first attempt: the channel's last id that was known before the first one
     */
    public OptionalLong beginAttempt(MessageId id, Instant now) {
        var first = jdbc.sql("update public.message set attempted_at = ? where id = ? and attempted_at is null")
                        .params(OffsetDateTime.ofInstant(now, ZoneOffset.UTC), id.value())
                        .update()
                == 1;
        if (first) {
            return OptionalLong.empty();
        }
        // A chat's ids count every tenant's messages in it.
        return OptionalLong.of(PlatformScope.call(
                "what reached a chat last",
                () -> jdbc.sql("""
                        select coalesce(max(sent.channel_id::bigint), 0) from public.message sent
                        join public.message doubtful on doubtful.id = ?
                        where sent.channel_id is not null and sent.delivered_at < doubtful.attempted_at""").param(id.value()).query(Long.class).single()));
    }

    /** How many messages the same chat waits for before this one. */
    public int earlierQueued(MessageId id) {
        return PlatformScope.call(
                "whether a chat waits for something earlier",
                () -> jdbc.sql("""
                        select count(*) from public.message earlier join public.message this on this.id = ?
                          where earlier.address = this.address and earlier.position < this.position
                            and earlier.state = 'QUEUED' and earlier.queued_at > this.queued_at - interval '2 minutes'""").param(id.value()).query(Integer.class).single());
    }

    public void settle(MessageId id, Receipt receipt, Instant now) {
        var delivered = receipt instanceof Receipt.Delivered;
        jdbc.sql("""
                        update public.message set state = ?, channel_id = ?, failure = ?, delivered_at = ?
                        where id = ? and tenant_id = ? and state = 'QUEUED'""")
                .params(
                        delivered ? "DELIVERED" : "BLOCKED",
                        receipt instanceof Receipt.Delivered sent ? sent.id() : null,
                        receipt instanceof Receipt.Refused refused ? refused.reason() : null,
                        delivered ? OffsetDateTime.ofInstant(now, ZoneOffset.UTC) : null,
                        id.value(),
                        TenantContext.require().value())
                .update();
    }

    public Set<String> reached(String address) {
        return jdbc.sql(
                        "select channel_id from public.message where tenant_id = ? and address = ? and channel_id is not null")
                .params(TenantContext.require().value(), address)
                .query(String.class)
                .set();
    }

    public DeliveryState state(MessageId id) {
        return jdbc.sql("select state from public.message where id = ? and tenant_id = ?")
                .params(id.value(), TenantContext.require().value())
                .query((row, index) -> DeliveryState.valueOf(row.getString(1)))
                .single();
    }

    public List<DeliveryView> about(UUID subject) {
        return jdbc.sql("""
                        select id, topic, recipient, state, queued_at, delivered_at, failure from public.message
                        where tenant_id = ? and subject_id = ? order by position""")
                .params(TenantContext.require().value(), subject)
                .query((row, index) -> new DeliveryView(
                        row.getObject("id", UUID.class),
                        row.getString("topic"),
                        row.getString("recipient"),
                        DeliveryState.valueOf(row.getString("state")),
                        row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("delivered_at", OffsetDateTime.class)),
                        row.getString("failure")))
                .list();
    }

    private Queued toQueued(ResultSet row) throws SQLException {
        var fileName = row.getString("file_name");
        var file = fileName == null ? null : new Attachment(fileName, row.getString("file_type"), row.getBytes("file"));
        return new Queued(
                new Address(row.getString("address"), row.getString("recipient")),
                new Message(row.getString("text"), file, buttons(row.getString("buttons"))));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private String write(List<List<Button>> buttons) {
        try {
            return json.writeValueAsString(buttons);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<List<Button>> buttons(String text) {
        try {
            return json.readValue(text, BUTTONS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A message that waits to be sent. */
    record Queued(Address address, Message message) {}
}
