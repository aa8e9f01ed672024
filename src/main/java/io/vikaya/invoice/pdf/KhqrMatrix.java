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

    private KhqrMatrix() {}

    static BitMatrix of(String khqr) {
        return of(khqr, ErrorCorrectionLevel.M);
    }

    /** With as few and large squares as the text allows. */
    static BitMatrix ofAddress(String address) {
        return of(address, ErrorCorrectionLevel.L);
    }

    private static BitMatrix of(String khqr, ErrorCorrectionLevel level) {
        var hints = Map.<EncodeHintType, Object>of(
                EncodeHintType.CHARACTER_SET,
                "UTF-8",
                EncodeHintType.ERROR_CORRECTION,
                level,
                EncodeHintType.MARGIN,
                0);
        try {
            return new QRCodeWriter().encode(khqr, BarcodeFormat.QR_CODE, 1, 1, hints);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR holds this text of " + khqr.length() + " characters", tooLong);
        }
    }
}
