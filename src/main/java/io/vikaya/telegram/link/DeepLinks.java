package io.vikaya.telegram.link;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import io.vikaya.telegram.TelegramProperties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Links that open the bot and send it a code: Telegram takes up to 64 of {@code A-Z a-z 0-9 _ -}. */
@Component
public class DeepLinks {

    private static final int QR_SIDE = 360;

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
        return new DeepLink(url, qr(url));
    }

    private static String qr(String text) {
        try {
            var out = new ByteArrayOutputStream();
            MatrixToImageWriter.writeToStream(
                    new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, QR_SIDE, QR_SIDE), "png", out);
            return Base64.getEncoder().encodeToString(out.toByteArray());
        } catch (WriterException e) {
            throw new IllegalStateException("A short link always fits a QR", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
