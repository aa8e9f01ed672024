package io.vikaya.payment.ocr.engine;

import java.util.ArrayList;
import java.util.List;

/** How far the lines of text lean, as on a photo of a phone held by hand. */
public final class Skew {

    private static final double MOST_DEGREES = 15;
    private static final double STEP = 0.5;
    private static final int SAMPLE_WIDTH = 480;
    private static final int LEAST_INK = 100;

    /** The best angle must make the rows this much crisper than none, or it is chance. */
    private static final double CLEARLY = 1.06;

    private Skew() {}

    /**
     * Degrees by which lines fall to the right; 0 when they are level or there are none.
     *
     * @param even a picture whose contrast was evened out, dark text on white
     */
    public static double degrees(GrayImage even) {
        var ink = Ink.of(even.scaled(Math.min(1, (double) SAMPLE_WIDTH / even.width())));
        var level = ink.crispness(0);
        var best = level;
        var angle = 0.0;
        for (var degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees += STEP) {
            var crisp = ink.crispness(degrees);
            if (crisp > best) {
                best = crisp;
                angle = degrees;
            }
        }
        return best > CLEARLY * level ? angle : 0;
    }

    /** The dark pixels of a picture, a small part of it. */
    private record Ink(List<Dark> dark, int width, int height) {

        private record Dark(int x, int y, int ink) {}

        static Ink of(GrayImage image) {
            var dark = new ArrayList<Dark>();
            for (var y = 0; y < image.height(); y++) {
                for (var x = 0; x < image.width(); x++) {
                    var ink = 255 - image.at(x, y);
                    if (ink > LEAST_INK) {
                        dark.add(new Dark(x, y, ink));
                    }
                }
            }
            return new Ink(dark, image.width(), image.height());
        }

        /** Rows along the text are either full of ink or empty; across it they are all alike. */
        double crispness(double degrees) {
            var slope = Math.tan(Math.toRadians(degrees));
            var margin = (int) Math.ceil(Math.abs(slope) * width) + 1;
            var rows = new long[height + 2 * margin];
            for (var pixel : dark) {
                rows[margin + (int) (pixel.y - pixel.x * slope)] += pixel.ink;
            }
            var sum = 0.0;
            for (var i = 1; i < rows.length; i++) {
                var step = (double) (rows[i] - rows[i - 1]);
                sum += step * step;
            }
            return sum;
        }
    }
}
