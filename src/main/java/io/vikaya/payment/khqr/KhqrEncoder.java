package io.vikaya.payment.khqr;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes a KHQR as the string that goes into the picture. */
public final class KhqrEncoder {

    private KhqrEncoder() {}

    /** The string with its checksum. A string that was read comes out as it was, its checksum in upper case. */
    public static String encode(Khqr khqr) {
        var text = KhqrTags.join(khqr.tags()) + "6304";
        return text + Crc16.of(text);
    }

    /**
     * MD5 of a KHQR string's UTF-8 bytes in lower-case hexadecimal, under which Bakong finds the payment. A lookup key
     * only: anyone who holds the QR can compute it.
     */
    public static String md5(String khqrText) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(khqrText.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has MD5", impossible);
        }
    }
}
