package io.vikaya.invoice.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** The black and white squares of a KHQR, one cell each, without quiet zone. */
final class KhqrMatrix {

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            0);

    private KhqrMatrix() {}

    static BitMatrix of(String khqr) {
        try {
            return new QRCodeWriter().encode(khqr, BarcodeFormat.QR_CODE, 1, 1, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR holds this text of " + khqr.length() + " characters", tooLong);
        }
    }
}
