package io.vikaya.shared.image;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * A difference hash of 16 by 16 bits: is each spot brighter than its right neighbour?
 *
 * <p>It must not reject anything alone: receipts of two different payments have been seen 4 of 256 bits apart.
 */
public final class PerceptualHash {

    private static final int SIDE = 16;

    private PerceptualHash() {}

    static String of(BufferedImage image) {
        var small = new BufferedImage(SIDE + 1, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(reduced(image), 0, 0, SIDE + 1, SIDE, null);
        graphics.dispose();
        var pixels = small.getRaster();
        var hash = new StringBuilder(SIDE * SIDE / 4);
        for (var y = 0; y < SIDE; y++) {
            for (var x = 0; x < SIDE; x += 4) {
                var digit = 0;
                for (var i = 0; i < 4; i++) {
                    var brighter = pixels.getSample(x + i, y, 0) > pixels.getSample(x + i + 1, y, 0);
                    digit = digit << 1 | (brighter ? 1 : 0);
                }
                hash.append(Character.forDigit(digit, 16));
            }
        }
        return hash.toString();
    }

    /** Halved until near the wanted size, as one big step would skip most pixels. */
    private static BufferedImage reduced(BufferedImage image) {
        var current = image;
        while (current.getWidth() > 4 * SIDE && current.getHeight() > 4 * SIDE) {
            var half = new BufferedImage(current.getWidth() / 2, current.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
            var graphics = half.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(current, 0, 0, half.getWidth(), half.getHeight(), null);
            graphics.dispose();
            current = half;
        }
        return current;
    }

    /**
     * In how many of 256 bits two hashes differ.
     *
     * @throws IllegalArgumentException if they are not two hashes of ours
     */
    public static int distance(String one, String other) {
        if (one.length() != SIDE * SIDE / 4 || other.length() != one.length()) {
            throw new IllegalArgumentException("Not two perceptual hashes: " + one + ", " + other);
        }
        var bits = 0;
        for (var i = 0; i < one.length(); i++) {
            bits += Integer.bitCount(Character.digit(one.charAt(i), 16) ^ Character.digit(other.charAt(i), 16));
        }
        return bits;
    }
}
