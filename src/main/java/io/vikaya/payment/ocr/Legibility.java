package io.vikaya.payment.ocr;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.ocr.neural.NeuralLine;

/** Tells a picture whose writing nobody can read from one without any. */
final class Legibility {

    private static final int LEAST_LINES = 3;
    private static final int LEAST_GLYPHS = 3;
    private static final double SURE = 0.9;

    /** The steepest edges of a screenshot are above 80 of 255, of a sharp photo above 25, of a blurred one below. */
    private static final int BLUNT = 60;

    private static final double STEEPEST = 0.005;

    private Legibility() {}

    /** Whether lines were found and most of them could not be read. */
    static boolean isIllegible(Lines lines) {
        var legible = lines.lines().stream().filter(Legibility::isLegible).count();
        return lines.quads().size() >= LEAST_LINES
                && 2 * legible < lines.quads().size();
    }

    /** Whether nothing in the picture stands out sharply, so that it is the picture's fault if little was read. */
    static boolean isBlunt(GrayImage picture) {
        return steepestEdges(picture) < BLUNT;
    }

    private static boolean isLegible(NeuralLine line) {
        return line.glyphs().size() >= LEAST_GLYPHS
                && line.glyphs().stream()
                                .mapToDouble(NeuralLine.Glyph::confidence)
                                .average()
                                .orElse(0)
                        > SURE;
    }

    /** The difference between neighbours in a row that one pixel in two hundred reaches, 0 to 255. */
    private static int steepestEdges(GrayImage picture) {
        var counts = new int[256];
        var pixels = picture.pixels();
        for (var i = 1; i < pixels.length; i++) {
            if (i % picture.width() != 0) {
                counts[Math.abs((pixels[i] & 255) - (pixels[i - 1] & 255))]++;
            }
        }
        var wanted = STEEPEST * pixels.length;
        var seen = 0;
        for (var step = 255; step > 0; step--) {
            seen += counts[step];
            if (seen > wanted) {
                return step;
            }
        }
        return 0;
    }
}
