package io.vikaya.payment.khqr;

import java.nio.charset.StandardCharsets;

/**
 * CRC-16/CCITT-FALSE (polynomial 0x1021, start 0xFFFF, nothing reflected), the checksum of EMVCo QR codes.
 *
 * <p>It finds typing and scanning errors and proves nothing about who wrote the text.
 */
public final class Crc16 {

    private static final int POLYNOMIAL = 0x1021;

    private Crc16() {}

    /** The checksum of the text's UTF-8 bytes as four upper-case hexadecimal digits; {@code 123456789} gives 29B1. */
    public static String of(String text) {
        var crc = 0xFFFF;
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            crc ^= (octet & 0xFF) << 8;
            for (var bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ POLYNOMIAL;
            }
            crc &= 0xFFFF;
        }
        return "%04X".formatted(crc);
    }
}
