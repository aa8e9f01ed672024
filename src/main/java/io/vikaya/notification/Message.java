package io.vikaya.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to say.
 *
 * @param text plain text, at most 4,096 characters, or 1,024 with an attachment (Telegram's limits)
 * @param buttons rows of buttons
 */
public record Message(String text, @Nullable Attachment attachment, List<List<Button>> buttons) {

    public static Message text(String text) {
        return new Message(text, null, List.of());
    }

    public Message with(Attachment file) {
        return new Message(text, file, buttons);
    }

    public Message withButtons(List<List<Button>> rows) {
        return new Message(text, attachment, rows);
    }
}
