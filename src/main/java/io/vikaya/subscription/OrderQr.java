package io.vikaya.subscription;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import io.vikaya.payment.PaymentQr;
import io.vikaya.shared.money.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The QR an order is paid with. */
public final class OrderQr {

    private static final int SIDE = 480;
    private static final int MARGIN = 2;

    private OrderQr() {}

    /** A dynamic KHQR over what is due; null where the platform's account has none, or the order is past. */
    static @Nullable String of(SubscriptionOrder order, Money due, Instant now) {
        var account = order.payee().bakongAccountId();
        return account == null || !due.isPositive() || !order.expiresAt().isAfter(now)
                ? null
                : PaymentQr.forBill(account, order.payee().name(), due, order.reference(), now, order.expiresAt());
    }

    /** As a PNG. */
    public static byte[] picture(String khqr) {
        try {
            var matrix = new QRCodeWriter()
                    .encode(
                            khqr,
                            BarcodeFormat.QR_CODE,
                            SIDE,
                            SIDE,
                            Map.of(
                                    EncodeHintType.CHARACTER_SET,
                                    StandardCharsets.UTF_8.name(),
                                    EncodeHintType.MARGIN,
                                    MARGIN));
            var out = new ByteArrayOutputStream();
            MatrixToImageWriter.writeToStream(matrix, "PNG", out);
            return out.toByteArray();
        } catch (WriterException | IOException e) {
            throw new UncheckedIOException(new IOException("A KHQR fits a QR code", e));
        }
    }
}
