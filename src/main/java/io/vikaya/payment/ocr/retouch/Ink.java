package io.vikaya.payment.ocr.retouch;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.reading.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The letters in a box of a picture, without their colours.
 *
 * @param share how far each pixel is from the ground's colour to the letters', 0 to 1
 * @param contrast between ground and letters, 0 to 255
 */
record Ink(double[] share, int width, int height, double contrast) {

    private static final int AIR = 4;
    private static final double SOME = 0.35;
    private static final double MOST = 0.5;
    private static final double STRONGEST = 0.98;
    private static final double FAINTEST = 0.1;
    /** Columns beside a letter that its edge fades into. */
    private static final int SOFT_EDGE = 2;

    /** Columns of one letter, from inclusive to exclusive. */
    record Glyph(int from, int to) {}

    /**
     * The shape of a letter, in pixels.
     *
     * @param bottom its lowest row
     */
    record Stroke(int height, double thickness, int bottom) {}

    static Ink of(Box box, GrayImage picture) {
        var area =
                picture.cut(new Box(box.left() - AIR, box.top() - AIR, box.width() + 2 * AIR, box.height() + 2 * AIR));
        var ground = area.pixels()[0] & 255;
        var off = new double[area.pixels().length];
        for (var i = 0; i < off.length; i++) {
            off[i] = Math.abs((area.pixels()[i] & 255) - ground);
        }
        var full = Math.max(1, strongest(off));
        return new Ink(
                Arrays.stream(off).map(value -> Math.min(1, value / full)).toArray(),
                area.width(),
                area.height(),
                full);
    }

    private static double strongest(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (STRONGEST * (sorted.length - 1))];
    }

    double at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : share[y * width + x];
    }

    List<Glyph> glyphs() {
        var glyphs = new ArrayList<Glyph>();
        var from = -1;
        for (var x = 0; x <= width; x++) {
            var inked = x < width && column(x) > SOME;
            if (inked && from < 0) {
                from = x;
            } else if (!inked && from >= 0) {
                glyphs.add(new Glyph(from, x));
                from = -1;
            }
        }
        return glyphs;
    }

    private double column(int x) {
        double most = 0;
        for (var y = 0; y < height; y++) {
            most = Math.max(most, at(x, y));
        }
        return most;
    }

    /** Twice the area over the length of the outline is the thickness of whatever is drawn with a pen. */
    Stroke stroke(Glyph glyph) {
        var top = height;
        var bottom = -1;
        double area = 0;
        double outline = 0;
        for (var y = 0; y <= height; y++) {
            for (var x = glyph.from(); x <= glyph.to(); x++) {
                var here = x < glyph.to() ? at(x, y) : 0;
                var before = x > glyph.from() ? at(x - 1, y) : 0;
                area += here;
                outline += Math.abs(here - before) + (x < glyph.to() ? Math.abs(here - at(x, y - 1)) : 0);
                if (here > MOST) {
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        // Counted along rows and columns, a line in any direction is 4/π times too long.
        return new Stroke(Math.max(0, bottom - top + 1), outline == 0 ? 0 : 2 * area / (outline * Math.PI / 4), bottom);
    }

    /** From each pixel to its neighbours on the left and above: how far ink begins from one to the next, 0 to 1. */
    double[] steps() {
        var steps = new double[2 * share.length];
        var count = 0;
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var here = share[y * width + x];
                steps[count++] = x == 0 ? 0 : Math.abs(here - share[y * width + x - 1]);
                steps[count++] = y == 0 ? 0 : Math.abs(here - share[(y - 1) * width + x]);
            }
        }
        return steps;
    }

    /** One letter alone, its own ink for the measure: where a picture fades, the next one has less. */
    Ink only(Glyph glyph) {
        var from = Math.max(0, glyph.from() - SOFT_EDGE);
        var to = Math.min(width, glyph.to() + SOFT_EDGE);
        var cut = new double[(to - from) * height];
        for (var y = 0; y < height; y++) {
            System.arraycopy(share, y * width + from, cut, y * (to - from), to - from);
        }
        var full = Math.max(FAINTEST, strongest(cut));
        return new Ink(
                Arrays.stream(cut).map(value -> Math.min(1, value / full)).toArray(),
                to - from,
                height,
                contrast * full);
    }
}
