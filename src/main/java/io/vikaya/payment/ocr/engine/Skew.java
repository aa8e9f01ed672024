package io.vikaya.payment.ocr.engine;

import java.util.Arrays;
import java.util.stream.IntStream;

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

    /** The dark pixels of a picture, a small part of it, and how dark they are. */
    private static final class Ink {

        private final int width;
        private final int height;
        private final int[] across;
        private final int[] down;
        private final int[] darkness;

        private Ink(GrayImage image, int[] dark) {
            width = image.width();
            height = image.height();
            across = Arrays.stream(dark).map(at -> at % width).toArray();
            down = Arrays.stream(dark).map(at -> at / width).toArray();
            darkness = Arrays.stream(dark).map(at -> darkness(image, at)).toArray();
        }

        static Ink of(GrayImage image) {
            var dark = IntStream.range(0, image.pixels().length)
                    .filter(at -> darkness(image, at) > LEAST_INK)
                    .toArray();
            return new Ink(image, dark);
        }

        private static int darkness(GrayImage image, int at) {
            return 255 - (image.pixels()[at] & 255);
        }

        /** Rows along the text are either full of ink or empty; across it they are all alike. */
        double crispness(double degrees) {
            var slope = Math.tan(Math.toRadians(degrees));
            var margin = (int) Math.ceil(Math.abs(slope) * width) + 1;
            var rows = new long[height + 2 * margin];
            for (var i = 0; i < darkness.length; i++) {
                rows[margin + (int) (down[i] - across[i] * slope)] += darkness[i];
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
