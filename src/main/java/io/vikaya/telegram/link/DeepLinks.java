package io.vikaya.telegram.link;

import io.vikaya.shared.image.QrPicture;
import io.vikaya.telegram.TelegramProperties;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Links that open the bot and send it a code: Telegram takes up to 64 of {@code A-Z a-z 0-9 _ -}. */
@Component
public class DeepLinks {

    private final TelegramProperties properties;

    DeepLinks(TelegramProperties properties) {
        this.properties = properties;
    }

    /**
     * A link in two forms.
     *
     * @param qrPng in Base64
     */
    public record DeepLink(String url, String qrPng) {}

    public DeepLink to(String code) {
        var url = "https://t.me/" + properties.effectiveUsername() + "?start=" + code;
        return new DeepLink(url, Base64.getEncoder().encodeToString(QrPicture.png(url)));
    }
}
