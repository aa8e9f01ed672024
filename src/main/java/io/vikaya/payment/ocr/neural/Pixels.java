package io.vikaya.payment.ocr.neural;

import java.awt.image.BufferedImage;

/** Colours at places between pixels. */
final class Pixels {

    private Pixels() {}

    /** The colour there, mixed from the four pixels around it; outside of the picture, that of its edge. */
    static int between(BufferedImage image, double x, double y) {
        var left = (int) Math.floor(x - 0.5);
        var top = (int) Math.floor(y - 0.5);
        var fx = x - 0.5 - left;
        var fy = y - 0.5 - top;
        var a = at(image, left, top);
        var b = at(image, left + 1, top);
        var c = at(image, left, top + 1);
        var d = at(image, left + 1, top + 1);
        var mixed = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var upper = (a >> shift & 255) * (1 - fx) + (b >> shift & 255) * fx;
            var lower = (c >> shift & 255) * (1 - fx) + (d >> shift & 255) * fx;
            mixed |= (int) Math.round(upper * (1 - fy) + lower * fy) << shift;
        }
        return mixed;
    }

    private static int at(BufferedImage image, int x, int y) {
        return image.getRGB(Math.clamp(x, 0, image.getWidth() - 1), Math.clamp(y, 0, image.getHeight() - 1));
    }
}
