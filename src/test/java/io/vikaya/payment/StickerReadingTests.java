package io.vikaya.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import io.vikaya.payment.khqr.Khqr;
import io.vikaya.payment.khqr.KhqrEncoder;
import io.vikaya.shared.money.Money;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class StickerReadingTests {

    private final StickerReading stickers = new StickerReading();

    @Test
    void readsAStickerOnACrookedPhoto() throws Exception {
        var text = KhqrEncoder.encode(Khqr.builder()
                .individual("chan_sokha@abaa")
                .merchantName("CHAN SOKHA")
                .merchantCity("PHNOM PENH")
                .build());

        var sticker = stickers.read(photo(text, 0.12));

        assertThat(sticker.bakongAccountId()).isEqualTo("chan_sokha@abaa");
        assertThat(sticker.merchantName()).isEqualTo("CHAN SOKHA");
        assertThat(sticker.bank()).isEqualTo("ABA Bank");
    }

    @Test
    void refusesWhatIsNoStickerOfAMerchant() throws Exception {
        assertThatThrownBy(() -> stickers.read(photo("https://example.com", 0)))
                .hasFieldOrPropertyWithValue("code", "sticker-not-khqr");
        var bill = KhqrEncoder.encode(Khqr.builder()
                .individual("chan_sokha@abaa")
                .merchantName("CHAN SOKHA")
                .merchantCity("PHNOM PENH")
                .amount(Money.of("5.00", "USD"))
                .createdAt(Instant.parse("2026-11-24T03:00:00Z"))
                .expiresAt(Instant.parse("2026-11-24T04:00:00Z"))
                .build());
        assertThatThrownBy(() -> stickers.read(photo(bill, 0)))
                .hasFieldOrPropertyWithValue("code", "sticker-for-one-payment");
        assertThatThrownBy(() -> stickers.read(photo(null, 0)))
                .hasFieldOrPropertyWithValue("code", "sticker-not-found");
    }

    private static byte[] photo(String text, double turn) throws Exception {
        var photo = new BufferedImage(1600, 2000, BufferedImage.TYPE_INT_RGB);
        var canvas = photo.createGraphics();
        canvas.setColor(new Color(0xcfc8bb));
        canvas.fillRect(0, 0, 1600, 2000);
        if (text != null) {
            canvas.rotate(turn, 800, 1000);
            canvas.setColor(Color.WHITE);
            canvas.fillRect(350, 450, 900, 1100);
            canvas.drawImage(
                    MatrixToImageWriter.toBufferedImage(
                            new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 760, 760)),
                    420,
                    600,
                    null);
        }
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(photo, "jpg", out);
        return out.toByteArray();
    }
}
