package io.vikaya.shared.image;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A QR code as a picture for a screen. */
public final class QrPicture {

    private static final int SIDE = 360;

    private QrPicture() {}

    /**
     * A PNG of 360 by 360 pixels.
     *
     * @throws IllegalArgumentException when the text is too long for a QR code, some 2,900 letters
     */
    public static byte[] png(String text) {
        try {
            var out = new ByteArrayOutputStream();
            MatrixToImageWriter.writeToStream(
                    new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, SIDE, SIDE), "png", out);
            return out.toByteArray();
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
