package io.vikaya.shared.image;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Walks the segments before a JPEG's pixels. */
final class JpegSegments {

    private static final int START_OF_SCAN = 0xDA;

    private JpegSegments() {}

    /** Where the first segment with a wanted marker begins: at its length. */
    static OptionalInt find(byte[] jpeg, IntPredicate marker) {
        var at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 255) == 0xFF) {
            var found = jpeg[at + 1] & 255;
            if (marker.test(found)) {
                return OptionalInt.of(at + 2);
            }
            if (found == START_OF_SCAN) {
                break;
            }
            at += 2 + length(jpeg, at + 2);
        }
        return OptionalInt.empty();
    }

    /** How many scans the pixels come in; each may cost a pass over the whole picture, however few bytes it has. */
    static int scans(byte[] jpeg) {
        var scans = 0;
        for (var at = 2; at + 1 < jpeg.length; at++) {
            if ((jpeg[at] & 255) == 0xFF && (jpeg[at + 1] & 255) == START_OF_SCAN) {
                scans++;
            }
        }
        return scans;
    }

    static int length(byte[] jpeg, int at) {
        return (jpeg[at] & 255) << 8 | jpeg[at + 1] & 255;
    }

    /** Colour channels, from the frame header; 0 when there is none. */
    static int channels(byte[] jpeg) {
        var frame = find(
                jpeg, marker -> marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC);
        return frame.isPresent() && frame.getAsInt() + 7 < jpeg.length ? jpeg[frame.getAsInt() + 7] & 255 : 0;
    }
}
