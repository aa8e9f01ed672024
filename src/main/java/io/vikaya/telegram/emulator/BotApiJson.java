package io.vikaya.telegram.emulator;

import io.vikaya.telegram.emulator.EmulatorStore.ChatMessage;
import io.vikaya.telegram.emulator.EmulatorStore.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects in the shape of Telegram's Bot API, https://core.telegram.org/bots/api#available-types. */
public final class BotApiJson {

    private static final Map<String, Object> BOT =
            Map.of("id", 1, "is_bot", true, "first_name", "Vikaya", "username", "vikaya_emulator_bot");

    private BotApiJson() {}

    public static Map<String, Object> bot() {
        return BOT;
    }

    public static Map<String, Object> ok(Object result) {
        return Map.of("ok", true, "result", result);
    }

    /** A failure the way Telegram answers it; {@code retryAfter} only for 429. */
    public static Map<String, Object> failure(int code, String description, @Nullable Integer retryAfter) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("ok", false);
        answer.put("error_code", code);
        answer.put("description", description);
        if (retryAfter != null) {
            answer.put("parameters", Map.of("retry_after", retryAfter));
        }
        return answer;
    }

    public static Map<String, Object> message(ChatMessage message, Person person) {
        var json = new LinkedHashMap<String, Object>();
        json.put("message_id", message.id());
        json.put("from", message.fromBot() ? BOT : user(person));
        json.put("chat", Map.of("id", person.chatId(), "type", "private", "first_name", person.name()));
        json.put("date", message.at().getEpochSecond());
        if (message.fileId() == null) {
            json.put("text", message.text() == null ? "" : message.text());
        } else {
            putFile(json, message, message.fileId());
        }
        if (!message.buttons().isEmpty()) {
            json.put("reply_markup", Map.of("inline_keyboard", keyboard(message)));
        }
        return json;
    }

    private static void putFile(Map<String, Object> json, ChatMessage message, String fileId) {
        if (message.text() != null) {
            json.put("caption", message.text());
        }
        if (message.photo()) {
            json.put(
                    "photo",
                    List.of(Map.of(
                            "file_id",
                            fileId,
                            "file_unique_id",
                            fileId,
                            "width",
                            720,
                            "height",
                            1280,
                            "file_size",
                            message.fileSize())));
        } else {
            json.put(
                    "document",
                    Map.of(
                            "file_id", fileId,
                            "file_unique_id", fileId,
                            "file_name", String.valueOf(message.fileName()),
                            "mime_type", String.valueOf(message.mediaType()),
                            "file_size", message.fileSize()));
        }
    }

    private static List<List<Map<String, String>>> keyboard(ChatMessage message) {
        return message.buttons().stream()
                .map(row -> row.stream()
                        .map(button -> Map.of("text", button.label(), "callback_data", button.action()))
                        .toList())
                .toList();
    }

    public static Map<String, Object> messageUpdate(long id, ChatMessage message, Person person) {
        return Map.of("update_id", id, "message", message(message, person));
    }

    public static Map<String, Object> pressUpdate(long id, ChatMessage pressed, Person person, String action) {
        return Map.of(
                "update_id",
                id,
                "callback_query",
                Map.of(
                        "id", "press-" + id,
                        "from", user(person),
                        "message", message(pressed, person),
                        "chat_instance", String.valueOf(person.chatId()),
                        "data", action));
    }

    private static Map<String, Object> user(Person person) {
        return Map.of("id", person.chatId(), "is_bot", false, "first_name", person.name(), "language_code", "km");
    }
}
