package io.vikaya.payment.ocr.headline;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.reading.Box;
import java.util.ArrayList;
import java.util.List;

/** Cuts dark-on-light text into its glyphs by the empty columns between them. */
final class GlyphRuns {

    private GlyphRuns() {}

    /** Boxes of the glyphs from left to right, in the pixels of {@code image}. */
    static List<Box> of(GrayImage image) {
        var runs = new ArrayList<Box>();
        var start = -1;
        for (var x = 0; x <= image.width(); x++) {
            var ink = x < image.width() && hasInk(image, x);
            if (ink && start < 0) {
                start = x;
            } else if (!ink && start >= 0) {
                runs.add(trim(image, start, x));
                start = -1;
            }
        }
        return runs;
    }

    private static boolean hasInk(GrayImage image, int x) {
        for (var y = 0; y < image.height(); y++) {
            if (isInk(image, x, y)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInk(GrayImage image, int x, int y) {
        return (image.pixels()[y * image.width() + x] & 255) < 110;
    }

    private static Box trim(GrayImage image, int left, int right) {
        var top = image.height();
        var bottom = 0;
        for (var y = 0; y < image.height(); y++) {
            for (var x = left; x < right; x++) {
                if (isInk(image, x, y)) {
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return new Box(left, top, right - left, Math.max(1, bottom - top));
    }
}
