package io.vikaya.payment.ocr;

import io.vikaya.payment.ocr.neural.TextQuad;
import io.vikaya.payment.reading.Box;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** The part of a picture that has text on it, cut out and enlarged: a phone photographed from across the counter. */
final class CloserLook {

    /** The picture's longest side again, in pixels. */
    private static final double LONGEST_SIDE = 1280;

    private static final int LEAST_LINES = 2;
    private static final double WORTH_IT = 1.3;
    private static final double MOST = 2.5;

    /** Of the text's own size, left around it: what is too small to be found yet lies there. */
    private static final double MARGIN = 0.35;

    private final Turn turn;
    private final Box area;

    private CloserLook(BufferedImage image, Box area, double factor) {
        this.turn = new Turn(image.getSubimage(area.left(), area.top(), area.width(), area.height()), 0, factor);
        this.area = area;
    }

    /** Empty when the text fills the picture, or there is too little to know where it is. */
    static Optional<CloserLook> at(BufferedImage image, List<TextQuad> quads) {
        if (quads.size() < LEAST_LINES) {
            return Optional.empty();
        }
        var text = quads.stream()
                .map(quad -> OcrReceiptReader.around(quad, 0, 1))
                .reduce(Box::union)
                .orElseThrow();
        var margin = (int) (MARGIN * Math.max(text.width(), text.height()));
        var left = Math.max(0, text.left() - margin);
        var top = Math.max(0, text.top() - margin);
        var area = new Box(
                left,
                top,
                Math.min(image.getWidth(), text.right() + margin) - left,
                Math.min(image.getHeight(), text.bottom() + margin) - top);
        var factor = Math.min(MOST, LONGEST_SIDE / Math.max(area.width(), area.height()));
        return factor < WORTH_IT ? Optional.empty() : Optional.of(new CloserLook(image, area, factor));
    }

    BufferedImage image() {
        return turn.image();
    }

    /** Where a box found here lies on the picture. */
    Box back(Box box) {
        var here = turn.back(box);
        return new Box(here.left() + area.left(), here.top() + area.top(), here.width(), here.height());
    }
}
