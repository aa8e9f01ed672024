package io.vikaya.payment.ocr;

import io.vikaya.payment.ocr.neural.TextQuad;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the lines on a photo lie, told by the lines themselves: which way they lean at the middle of the text, and how much
 * that changes from its top to its bottom, as it does on a screen seen from the side.
 *
 * @param middleX of the text, in pixels
 * @param middleY of the text
 * @param lean in radians, clockwise on the screen
 * @param fan radians a pixel, down the page: positive where lower lines lean further
 * @param reach from the highest line to the lowest, in pixels
 */
record Straightening(double middleX, double middleY, double lean, double fan, double reach) {

    /** Shorter ones say little about their direction. */
    private static final double LEAST_ASPECT = 3;

    private static final int LEAST_LINES = 4;

    /** Rows of fewer lines lean a little this way and that by chance. */
    private static final int ENOUGH_FOR_A_FAN = 7;

    private static final double LEAST_LEAN = Math.toRadians(0.7);
    private static final double LEAST_FAN = Math.toRadians(1.5);

    /** Lines of one screen differ by less, even seen from far to the side; others are on other things. */
    private static final double MOST_APART = Math.toRadians(14);

    /** Empty when there are too few lines to tell. */
    static Optional<Straightening> of(List<TextQuad> quads) {
        var lines = quads.stream()
                .filter(quad -> quad.length() > LEAST_ASPECT * quad.height())
                .toList();
        if (lines.size() < LEAST_LINES) {
            return Optional.empty();
        }
        var lean = median(lines, TextQuad::angle);
        var level = lines.stream()
                .filter(line -> Math.abs(line.angle() - lean) < MOST_APART)
                .toList();
        if (level.size() < LEAST_LINES) {
            return Optional.empty();
        }
        var middleX = median(level, TextQuad::centerX);
        var middleY = median(level, TextQuad::centerY);
        return Optional.of(fitted(level, middleX, middleY, lean));
    }

    /** A straight line through (place down the page, angle), by least squares, longer lines counting more; then once more without the far off. */
    private static Straightening fitted(List<TextQuad> lines, double middleX, double middleY, double lean) {
        var fit = new Straightening(middleX, middleY, lean, 0, 0);
        for (var round = 0; round < 3; round++) {
            double sum = 0;
            double sumY = 0;
            double sumYy = 0;
            double sumAngle = 0;
            double sumYAngle = 0;
            for (var line : lines) {
                var y = fit.down(line.centerX(), line.centerY());
                var off = Math.abs(line.angle() - fit.lean - fit.fan * y);
                var weight =
                        line.length() * line.length() / line.height() / (1 + Math.pow(off / Math.toRadians(1.2), 2));
                sum += weight;
                sumY += weight * y;
                sumYy += weight * y * y;
                sumAngle += weight * line.angle();
                sumYAngle += weight * y * line.angle();
            }
            var spread = sumYy - sumY * sumY / sum;
            var fan = spread < 1 || lines.size() < ENOUGH_FOR_A_FAN ? 0 : (sumYAngle - sumY * sumAngle / sum) / spread;
            fit = new Straightening(middleX, middleY, (sumAngle - fan * sumY) / sum, fan, 0);
        }
        return fit.over(lines);
    }

    private Straightening over(List<TextQuad> lines) {
        var down = lines.stream()
                .mapToDouble(line -> down(line.centerX(), line.centerY()))
                .summaryStatistics();
        return new Straightening(middleX, middleY, lean, fan, down.getMax() - down.getMin());
    }

    /** How far down the page a place is, from the middle of the text. */
    private double down(double x, double y) {
        return (y - middleY) * Math.cos(lean) - (x - middleX) * Math.sin(lean);
    }

    private static double median(List<TextQuad> lines, java.util.function.ToDoubleFunction<TextQuad> of) {
        var sorted = lines.stream().sorted(Comparator.comparingDouble(of)).toList();
        return of.applyAsDouble(sorted.get(sorted.size() / 2));
    }

    /** Whether rows hold together as they are. */
    boolean isLevel() {
        return Math.abs(lean) < LEAST_LEAN && Math.abs(fan) * reach < LEAST_FAN;
    }
}
