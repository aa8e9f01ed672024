package io.vikaya.telegram.emulator.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vikaya.notification.Button;
import io.vikaya.telegram.TelegramProperties;
import io.vikaya.telegram.emulator.BotApiJson;
import io.vikaya.telegram.emulator.EmulatorStore;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The emulated Bot API: {@code /bot<token>/<method>}, JSON or multipart, answers as Telegram gives them. */
@RestController
@ConditionalOnProperty("vikaya.telegram.emulator")
class BotApiController {

    private static final long POLL_PAUSE_MILLIS = 150;
    private static final int LONGEST_POLL_SECONDS = 50;
    private static final long LARGEST_DOWNLOAD = 20L * 1024 * 1024;

    private final EmulatorStore store;
    private final ObjectMapper json;
    private volatile boolean closing;

    BotApiController(EmulatorStore store, ObjectMapper json) {
        this.store = store;
        this.json = json;
    }

    /** A poll that nobody waits for any more must not hold up the shutdown. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }

    @PostMapping("/bot{token}/{method}")
    ResponseEntity<Object> call(@PathVariable String token, @PathVariable String method, HttpServletRequest request)
            throws IOException, InterruptedException {
        if (!TelegramProperties.EMULATOR_TOKEN.equals(token)) {
            return answer(BotApiJson.failure(401, "Unauthorized", null));
        }
        var arguments = arguments(request);
        return switch (method.toLowerCase(Locale.ROOT)) {
            case "getme" -> answer(BotApiJson.ok(BotApiJson.bot()));
            case "getupdates" -> answer(updates(arguments));
            case "sendmessage" -> answer(send(arguments, null, false));
            case "senddocument" -> answer(send(arguments, file(request, arguments, "document"), false));
            case "sendphoto" -> answer(send(arguments, file(request, arguments, "photo"), true));
            case "editmessagetext" -> answer(edit(arguments, "text"));
            case "editmessagecaption" -> answer(edit(arguments, "caption"));
            case "getfile" -> answer(file(arguments.path("file_id").asText()));
            case "answercallbackquery", "deletewebhook", "setmycommands" -> answer(BotApiJson.ok(true));
            default -> answer(BotApiJson.failure(404, "Not Found: method not found", null));
        };
    }

    @GetMapping("/file/bot{token}/{fileId}")
    ResponseEntity<byte[]> download(@PathVariable String token, @PathVariable String fileId) {
        if (!TelegramProperties.EMULATOR_TOKEN.equals(token)) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        return store.file(fileId)
                .map(file -> ResponseEntity.ok(file.content()))
                .orElse(ResponseEntity.notFound().build());
    }

    private Object updates(JsonNode arguments) throws InterruptedException, JsonProcessingException {
        var timeout = Math.min(arguments.path("timeout").asInt(0), LONGEST_POLL_SECONDS);
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(timeout);
        while (true) {
            var waiting = store.updates(
                    arguments.path("offset").asLong(0), arguments.path("limit").asInt(100));
            if (!waiting.isEmpty() || closing || System.nanoTime() >= until) {
                var found = new ArrayList<JsonNode>();
                for (var update : waiting) {
                    found.add(json.readTree(update));
                }
                return BotApiJson.ok(found);
            }
            TimeUnit.MILLISECONDS.sleep(POLL_PAUSE_MILLIS);
        }
    }

    private Object send(JsonNode arguments, @Nullable MultipartFile file, boolean photo) throws IOException {
        var person = store.person(arguments.path("chat_id").asLong());
        if (person.isEmpty()) {
            return BotApiJson.failure(400, "Bad Request: chat not found", null);
        }
        var stored = file == null
                ? null
                : store.addFile(String.valueOf(file.getOriginalFilename()), mediaType(file, photo), file.getBytes());
        var text = arguments.path(file == null ? "text" : "caption").asText(null);
        var sent = store.addMessage(
                person.get().chatId(), true, text, stored, photo, buttons(arguments.path("reply_markup")), false);
        return BotApiJson.ok(BotApiJson.message(sent, person.get()));
    }

    private Object edit(JsonNode arguments, String field) throws JsonProcessingException {
        var found = store.message(arguments.path("message_id").asLong())
                .filter(message -> message.chatId() == arguments.path("chat_id").asLong());
        if (found.isEmpty()) {
            return BotApiJson.failure(400, "Bad Request: message to edit not found", null);
        }
        var message = found.get();
        var text = arguments.path(field).asText();
        var buttons = buttons(arguments.path("reply_markup"));
        if (!message.fromBot() || field.equals("text") != (message.fileId() == null)) {
            return BotApiJson.failure(400, "Bad Request: message can't be edited", null);
        }
        if (text.equals(message.text()) && buttons.equals(message.buttons())) {
            return BotApiJson.failure(
                    400,
                    "Bad Request: message is not modified: specified new message content and reply markup are exactly the "
                            + "same as a current content and reply markup of the message",
                    null);
        }
        store.edit(message.id(), text, buttons);
        return BotApiJson.ok(BotApiJson.message(
                store.message(message.id()).orElseThrow(),
                store.person(message.chatId()).orElseThrow()));
    }

    private Object file(String id) {
        return store.file(id)
                .<Object>map(file -> file.content().length > LARGEST_DOWNLOAD
                        ? BotApiJson.failure(400, "Bad Request: file is too big", null)
                        : BotApiJson.ok(Map.of(
                                "file_id", id,
                                "file_unique_id", id,
                                "file_size", file.content().length,
                                "file_path", id)))
                .orElse(BotApiJson.failure(400, "Bad Request: invalid file_id", null));
    }

    private JsonNode arguments(HttpServletRequest request) throws IOException {
        if (request instanceof MultipartHttpServletRequest multipart) {
            var fields = json.createObjectNode();
            multipart.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
            return fields;
        }
        var body = request.getInputStream().readAllBytes();
        return body.length == 0 ? json.createObjectNode() : json.readTree(body);
    }

    /** The client names the part itself, and says in the argument {@code attach://<part>} which one it is. */
    private static @Nullable MultipartFile file(HttpServletRequest request, JsonNode arguments, String argument) {
        if (!(request instanceof MultipartHttpServletRequest multipart)) {
            return null;
        }
        var part = arguments.path(argument).asText(argument).replaceFirst("^attach://", "");
        var named = multipart.getFile(part);
        return named == null
                ? multipart.getFileMap().values().stream().findFirst().orElse(null)
                : named;
    }

    private static String mediaType(MultipartFile file, boolean photo) {
        var name = String.valueOf(file.getOriginalFilename()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return "application/pdf";
        }
        return photo || name.endsWith(".png") ? "image/png" : "application/octet-stream";
    }

    private List<List<Button>> buttons(JsonNode markup) throws JsonProcessingException {
        var keyboard = (markup.isTextual() ? json.readTree(markup.asText()) : markup).path("inline_keyboard");
        var rows = new ArrayList<List<Button>>();
        for (var row : keyboard) {
            var buttons = new ArrayList<Button>();
            for (var button : row) {
                buttons.add(new Button(
                        button.path("text").asText(),
                        button.path("callback_data").asText()));
            }
            rows.add(buttons);
        }
        return rows;
    }

    /** The status is the error code, as Telegram does it. */
    private static ResponseEntity<Object> answer(Object body) {
        var status = body instanceof Map<?, ?> map && map.get("error_code") instanceof Integer code ? code : 200;
        return ResponseEntity.status(status).body(body);
    }
}
