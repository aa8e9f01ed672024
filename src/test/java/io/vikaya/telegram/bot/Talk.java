package io.vikaya.telegram.bot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vikaya.notification.Recipient;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.RecordingChannel;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.telegram.telegrambots.meta.api.objects.Update;

/** One person's chat with the bot. */
final class Talk {

    private static final AtomicLong UPDATES = new AtomicLong(2_000_000);
    private static final AtomicLong CHATS = new AtomicLong(8_000_000);

    private final Bot bot;
    private final UpdateInbox inbox;
    private final ProcessRunner runner;
    private final RecordingChannel channel;
    private final long chat = CHATS.incrementAndGet();

    Talk(Bot bot, UpdateInbox inbox, ProcessRunner runner, RecordingChannel channel) {
        this.bot = bot;
        this.inbox = inbox;
        this.runner = runner;
        this.channel = channel;
    }

    long chat() {
        return chat;
    }

    void says(String text) {
        var id = UPDATES.incrementAndGet();
        handle("""
                {"update_id":%d,"message":{"message_id":1,"date":1,"chat":{"id":%d,"type":"private"},
                "from":{"id":%d,"is_bot":false,"first_name":"Phone %d"},"text":"%s"}}""".formatted(id, chat, chat, chat, text));
    }

    /** Presses what the bot showed last under a label with these words. */
    void press(String label) {
        var action = channel.to(Recipient.chat(String.valueOf(chat))).getLast().message().buttons().stream()
                .flatMap(List::stream)
                .filter(button -> button.label().contains(label))
                .findFirst()
                .orElseThrow()
                .action();
        presses(action);
    }

    /** Presses a button of any message, however old. */
    void presses(String action) {
        var id = UPDATES.incrementAndGet();
        handle("""
                {"update_id":%d,"callback_query":{"id":"c%d","from":{"id":%d,"is_bot":false,"first_name":"Phone %d"},
                "message":{"message_id":1,"date":1,"chat":{"id":%d,"type":"private"},"text":"x"},
                "chat_instance":"1","data":"%s"}}""".formatted(id, id, chat, chat, chat, action));
    }

    List<String> heard() {
        return channel.to(Recipient.chat(String.valueOf(chat))).stream()
                .map(sent -> sent.message().text())
                .toList();
    }

    String last() {
        return heard().getLast();
    }

    private void handle(String json) {
        try {
            var update = new ObjectMapper().readValue(json, Update.class);
            inbox.store(update.getUpdateId(), json);
            bot.handle(update.getUpdateId(), update);
            runner.runToNextWaitState();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
