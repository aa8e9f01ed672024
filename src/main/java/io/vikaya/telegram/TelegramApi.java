package io.vikaya.telegram;

import io.vikaya.notification.Button;
import io.vikaya.notification.Message;
import io.vikaya.notification.channel.MessageChannel.Receipt;
import io.vikaya.workflow.TryAgainLaterException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** The few calls of the Bot API the product makes, through the real client, each bounded to some seconds. */
@Component
public class TelegramApi {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramApi.class);
    private static final int FORBIDDEN = 403;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_MANY_REQUESTS = 429;
    /** Telegram hands out files of at most 20 MB. */
    private static final int LARGEST_FILE = 20 * 1024 * 1024;

    private final TelegramProperties properties;
    private final TelegramEndpoint endpoint;
    private final OkHttpClient http = new OkHttpClient.Builder()
            .connectTimeout(5, TimeUnit.SECONDS)
            .readTimeout(15, TimeUnit.SECONDS)
            .callTimeout(20, TimeUnit.SECONDS)
            .build();
    private volatile @Nullable OkHttpTelegramClient client;

    TelegramApi(TelegramProperties properties, TelegramEndpoint endpoint) {
        this.properties = properties;
        this.endpoint = endpoint;
    }

    /**
     * Sends a message to a chat.
     *
     * @throws TryAgainLaterException on 429, after the pause Telegram asks for
     */
    public Receipt send(long chat, Message message) {
        if (!properties.configured()) {
            return new Receipt.Refused("Telegram is not configured on this server");
        }
        try {
            return new Receipt.Delivered(String.valueOf(execute(chat, message)));
        } catch (TelegramApiRequestException e) {
            return refusal(e);
        } catch (TelegramApiException e) {
            throw new IllegalStateException("Telegram could not be reached: " + e.getMessage(), e);
        }
    }

    /**
     * Whether a message of ours with exactly this text and these buttons stands there. Telegram has no call to read a
     * message; but editing one into what it already says is refused as "not modified", and any other id is refused too.
     *
     * @throws TryAgainLaterException on 429
     */
    public boolean isSameMessage(long chat, long messageId, Message message) {
        try {
            var keyboard = keyboard(message.buttons());
            if (message.attachment() == null) {
                var edit = new EditMessageText(message.text());
                edit.setChatId(chat);
                edit.setMessageId((int) messageId);
                edit.setReplyMarkup(keyboard);
                client().execute(edit);
            } else {
                var edit = new EditMessageCaption();
                edit.setChatId(chat);
                edit.setMessageId((int) messageId);
                edit.setCaption(message.text());
                edit.setReplyMarkup(keyboard);
                client().execute(edit);
            }
            return true;
        } catch (TelegramApiRequestException e) {
            if (e.getErrorCode() != null && e.getErrorCode() == TOO_MANY_REQUESTS) {
                throw new TryAgainLaterException(Duration.ofSeconds(5), "Telegram asks for a pause");
            }
            return String.valueOf(e.getApiResponse()).contains("message is not modified");
        } catch (TelegramApiException e) {
            throw new IllegalStateException("Telegram could not be reached: " + e.getMessage(), e);
        }
    }

    /** Stops the little clock on a pressed button; failing to is of no consequence. */
    public void acknowledge(String callbackId) {
        try {
            client().execute(new AnswerCallbackQuery(callbackId));
        } catch (TelegramApiException | IllegalStateException e) {
            LOG.debug("A pressed button keeps its clock for some seconds; nothing depends on it", e);
        }
    }

    /**
     * Fetches a file somebody sent. Not through the client's own download, which ignores the configured address.
     *
     * @throws FileTooLargeException above Telegram's 20 MB
     */
    public byte[] download(String fileId) {
        try {
            var file = client().execute(new GetFile(fileId));
            var url = endpoint.url();
            var address = "%s://%s:%d/file/bot%s/%s"
                    .formatted(
                            url.getSchema(),
                            url.getHost(),
                            url.getPort(),
                            properties.effectiveToken(),
                            file.getFilePath());
            return fetch(address);
        } catch (TelegramApiRequestException e) {
            if (String.valueOf(e.getApiResponse()).contains("too big")) {
                throw new FileTooLargeException();
            }
            throw new IllegalStateException("Telegram does not give the file: " + e.getMessage(), e);
        } catch (TelegramApiException e) {
            throw new IllegalStateException("Telegram could not be reached: " + e.getMessage(), e);
        }
    }

    private byte[] fetch(String address) {
        try (var response =
                http.newCall(new Request.Builder().url(address).build()).execute()) {
            var body = response.body();
            if (!response.isSuccessful() || body == null) {
                throw new IllegalStateException("Telegram answered " + response.code() + " for a file");
            }
            // Counted as it comes: a length that was announced binds nobody.
            var content = body.byteStream().readNBytes(LARGEST_FILE + 1);
            if (content.length > LARGEST_FILE) {
                throw new FileTooLargeException();
            }
            return content;
        } catch (IOException e) {
            // Without the address: it holds the token.
            throw new UncheckedIOException("A file could not be fetched", e);
        }
    }

    private int execute(long chat, Message message) throws TelegramApiException {
        var keyboard = keyboard(message.buttons());
        var file = message.attachment();
        if (file == null) {
            var send = new SendMessage(String.valueOf(chat), message.text());
            send.setReplyMarkup(keyboard);
            return client().execute(send).getMessageId();
        }
        var input = new InputFile(new ByteArrayInputStream(file.content()), file.fileName());
        if (file.mediaType().startsWith("image/")) {
            var send = new SendPhoto(String.valueOf(chat), input);
            send.setCaption(message.text());
            send.setReplyMarkup(keyboard);
            return client().execute(send).getMessageId();
        }
        var send = new SendDocument(String.valueOf(chat), input);
        send.setCaption(message.text());
        send.setReplyMarkup(keyboard);
        return client().execute(send).getMessageId();
    }

    private static Receipt refusal(TelegramApiRequestException e) {
        var code = e.getErrorCode() == null ? 0 : e.getErrorCode();
        if (code == TOO_MANY_REQUESTS) {
            var asked = e.getParameters() == null ? null : e.getParameters().getRetryAfter();
            throw new TryAgainLaterException(
                    Duration.ofSeconds(asked == null ? 5 : asked), "Telegram asks for a pause of " + asked + " s");
        }
        if (code == FORBIDDEN
                || code == BAD_REQUEST && String.valueOf(e.getApiResponse()).contains("chat not found")) {
            return new Receipt.Refused("The person has blocked the bot or the chat is gone");
        }
        throw new IllegalStateException("Telegram refused: " + code + " " + e.getApiResponse(), e);
    }

    private static @Nullable InlineKeyboardMarkup keyboard(List<List<Button>> buttons) {
        if (buttons.isEmpty()) {
            return null;
        }
        return new InlineKeyboardMarkup(buttons.stream()
                .map(row -> new InlineKeyboardRow(row.stream()
                        .map(button -> {
                            var key = new InlineKeyboardButton(button.label());
                            key.setCallbackData(button.action());
                            return key;
                        })
                        .toList()))
                .toList());
    }

    private OkHttpTelegramClient client() {
        var ready = client;
        if (ready == null) {
            TelegramUrl url = endpoint.url();
            ready = new OkHttpTelegramClient(http, properties.effectiveToken(), url);
            client = ready;
        }
        return ready;
    }
}
