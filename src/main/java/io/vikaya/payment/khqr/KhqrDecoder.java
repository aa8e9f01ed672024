package io.vikaya.payment.khqr;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads KHQR strings. It answers on every input, however hostile, and never throws. */
public final class KhqrDecoder {

    private static final int QR_CAPACITY_BYTES = 2_953;
    private static final int CHECKSUM_LENGTH = 4;
    private static final Pattern ENDS_WITH_CRC = Pattern.compile("(?s).*6304[0-9A-Fa-f]{4}");
    private static final Pattern CRC = Pattern.compile("[0-9A-Fa-f]{4}");

    private KhqrDecoder() {}

    /** Reads a string; blanks around it are part of it. */
    public static KhqrDecoding decode(String text) {
        if (text.isEmpty()) {
            return new KhqrDecoding.Invalid(KhqrFault.EMPTY, false, null, null);
        }
        if (text.length() > QR_CAPACITY_BYTES || KhqrText.utf8Length(text) > QR_CAPACITY_BYTES) {
            return new KhqrDecoding.Invalid(KhqrFault.TOO_LONG, false, null, null);
        }
        var digest = KhqrEncoder.md5(text);
        var crcOk = crcOk(text);
        return switch (KhqrTags.cutDeep(text)) {
            case KhqrTags.Cut.Broken(var fault) -> new KhqrDecoding.Invalid(fault, crcOk, digest, null);
            case KhqrTags.Cut.Sound(var tags) -> judge(tags, crcOk, digest);
        };
    }

    private static KhqrDecoding judge(List<KhqrTag> tags, boolean crcOk, String digest) {
        var khqr = new Khqr(tags.stream().filter(tag -> !tag.id().equals("63")).toList());
        @Nullable KhqrFault fault =
                checksumFault(tags, crcOk).or(() -> KhqrRules.firstFault(khqr)).orElse(null);
        return fault == null
                ? new KhqrDecoding.Valid(khqr, digest)
                : new KhqrDecoding.Invalid(fault, crcOk, digest, khqr);
    }

    private static Optional<KhqrFault> checksumFault(List<KhqrTag> tags, boolean crcOk) {
        var last = tags.getLast();
        if (!last.id().equals("63") || !CRC.matcher(last.value()).matches()) {
            return Optional.of(KhqrFault.CRC_MISSING);
        }
        return crcOk ? Optional.empty() : Optional.of(KhqrFault.CRC_MISMATCH);
    }

    private static boolean crcOk(String text) {
        if (!ENDS_WITH_CRC.matcher(text).matches()) {
            return false;
        }
        var end = text.length() - CHECKSUM_LENGTH;
        return Crc16.of(text.substring(0, end)).equalsIgnoreCase(text.substring(end));
    }
}
