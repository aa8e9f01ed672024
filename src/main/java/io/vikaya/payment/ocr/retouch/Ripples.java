package io.vikaya.payment.ocr.retouch;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.reading.Box;
import java.util.Arrays;
import java.util.OptionalDouble;

/** How uneven the ground around printed letters is, where it should be of one colour. */
final class Ripples {

    /** Around a word, in pixels: compression works in squares of eight. */
    private static final int MARGIN = 10;

    private static final int BLOCK = 9;
    private static final int SOFT_EDGE = 2;
    private static final int LEAST_CONTRAST = 50;
    /** Of the contrast; more is part of a letter. */
    private static final double LETTER = 0.12;

    private static final int LEAST_PIXELS = 60;
    private static final double STRONGEST = 0.98;

    private Ripples() {}

    /**
     * The root mean square of what is left around the letters in a box, as a share of their contrast.
     *
     * @return empty where letters or ground are too few or too faint to tell
     */
    static OptionalDouble around(Box word, GrayImage picture) {
        var area = picture.cut(new Box(
                word.left() - MARGIN, word.top() - MARGIN, word.width() + 2 * MARGIN, word.height() + 2 * MARGIN));
        var ground = ground(area);
        var off = new int[area.pixels().length];
        for (var i = 0; i < off.length; i++) {
            off[i] = (area.pixels()[i] & 255) - ground;
        }
        var contrast = contrast(off);
        if (contrast < LEAST_CONTRAST) {
            return OptionalDouble.empty();
        }
        var letters = new boolean[off.length];
        for (var i = 0; i < off.length; i++) {
            letters[i] = Math.abs(off[i]) > LETTER * contrast;
        }
        var edges = grown(letters, area, SOFT_EDGE);
        var near = grown(letters, area, BLOCK);
        var ring = new int[off.length];
        var count = 0;
        for (var i = 0; i < off.length; i++) {
            if (near[i] && !edges[i]) {
                ring[count++] = off[i];
            }
        }
        return count < LEAST_PIXELS
                ? OptionalDouble.empty()
                : OptionalDouble.of(spread(Arrays.copyOf(ring, count)) / contrast);
    }

    /** The usual colour along the edge of the area. */
    private static int ground(GrayImage area) {
        var edge = new int[2 * (area.width() + area.height())];
        var count = 0;
        for (var x = 0; x < area.width(); x++) {
            edge[count++] = area.pixels()[x] & 255;
            edge[count++] = area.pixels()[(area.height() - 1) * area.width() + x] & 255;
        }
        for (var y = 0; y < area.height(); y++) {
            edge[count++] = area.pixels()[y * area.width()] & 255;
            edge[count++] = area.pixels()[(y + 1) * area.width() - 1] & 255;
        }
        Arrays.sort(edge);
        return edge[edge.length / 2];
    }

    private static int contrast(int[] off) {
        var sizes = Arrays.stream(off).map(Math::abs).sorted().toArray();
        return sizes[(int) (STRONGEST * (sizes.length - 1))];
    }

    /** The marked pixels and all within {@code reach} steps along rows and columns. */
    private static boolean[] grown(boolean[] marked, GrayImage area, int reach) {
        var distance = new int[marked.length];
        var width = area.width();
        for (var i = 0; i < marked.length; i++) {
            distance[i] = marked[i]
                    ? 0
                    : nearer(i % width > 0 ? distance[i - 1] : reach, i >= width ? distance[i - width] : reach);
        }
        var result = new boolean[marked.length];
        for (var i = marked.length - 1; i >= 0; i--) {
            var right = i % width < width - 1 ? distance[i + 1] : reach;
            var below = i + width < marked.length ? distance[i + width] : reach;
            distance[i] = Math.min(distance[i], nearer(right, below));
            result[i] = distance[i] <= reach;
        }
        return result;
    }

    private static int nearer(int one, int other) {
        return Math.min(one, other) + 1;
    }

    private static double spread(int[] values) {
        Arrays.sort(values);
        var middle = values[values.length / 2];
        return Math.sqrt(Arrays.stream(values)
                .mapToDouble(value -> (double) (value - middle) * (value - middle))
                .average()
                .orElse(0));
    }
}
