package io.vikaya.payment.ocr.engine;

/** How far the lines of text lean, as on a photo of a phone held by hand. */
public final class Skew {

    private static final double MOST_DEGREES = 15;
    private static final double STEP = 0.5;
    private static final int SAMPLE_WIDTH = 480;

    /** The best angle must make the rows this much crisper than none, or it is chance. */
    private static final double CLEARLY = 1.06;

    private Skew() {}

    /**
     * Degrees by which lines fall to the right; 0 when they are level or there are none.
     *
     * @param even a picture whose contrast was evened out, dark text on white
     */
    public static double degrees(GrayImage even) {
        var small = even.scaled(Math.min(1, (double) SAMPLE_WIDTH / even.width()));
        var level = crispness(small, 0);
        var best = level;
        var angle = 0.0;
        for (var degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees += STEP) {
            var crisp = crispness(small, degrees);
            if (crisp > best) {
                best = crisp;
                angle = degrees;
            }
        }
        return best > CLEARLY * level ? angle : 0;
    }

    /** Rows along the text are either full of ink or empty; across it they are all alike. */
    private static double crispness(GrayImage image, double degrees) {
        var slope = Math.tan(Math.toRadians(degrees));
        var margin = (int) Math.ceil(Math.abs(slope) * image.width()) + 1;
        var rows = new long[image.height() + 2 * margin];
        for (var y = 0; y < image.height(); y++) {
            for (var x = 0; x < image.width(); x++) {
                var ink = 255 - image.at(x, y);
                if (ink > 100) {
                    rows[margin + (int) (y - x * slope)] += ink;
                }
            }
        }
        var sum = 0.0;
        for (var i = 1; i < rows.length; i++) {
            var step = (double) (rows[i] - rows[i - 1]);
            sum += step * step;
        }
        return sum;
    }
}
