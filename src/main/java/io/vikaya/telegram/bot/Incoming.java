package io.vikaya.telegram.bot;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

/**
 * What a person did, without Telegram's many shapes.
 *
 * @param text what they wrote; empty for pictures and pressed buttons
 * @param fileId the picture or document they sent
 * @param pressed the action of the button they pressed
 * @param callbackId to answer the press
 */
record Incoming(
        long chat,
        String name,
        String text,
        @Nullable String fileId,
        @Nullable String pressed,
        @Nullable String callbackId) {

    /** Empty for updates that are of no interest to us. */
    static Optional<Incoming> of(Update update) {
        if (update.hasCallbackQuery()) {
            var query = update.getCallbackQuery();
            return query.getMessage() == null
                    ? Optional.empty()
                    : Optional.of(new Incoming(
                            query.getMessage().getChatId(),
                            name(query.getFrom()),
                            "",
                            null,
                            query.getData(),
                            query.getId()));
        }
        if (!update.hasMessage()) {
            return Optional.empty();
        }
        var message = update.getMessage();
        return Optional.of(new Incoming(
                message.getChatId(),
                name(message.getFrom()),
                message.hasText() ? message.getText().strip() : "",
                file(message),
                null,
                null));
    }

    private static @Nullable String file(Message message) {
        if (message.hasPhoto()) {
            return message.getPhoto().stream()
                    .max(Comparator.comparingInt(size -> size.getWidth() * size.getHeight()))
                    .map(PhotoSize::getFileId)
                    .orElse(null);
        }
        return message.hasDocument() ? message.getDocument().getFileId() : null;
    }

    private static String name(@Nullable User person) {
        if (person == null) {
            return "Somebody";
        }
        var last = person.getLastName();
        return last == null || last.isBlank() ? person.getFirstName() : person.getFirstName() + " " + last;
    }
}
