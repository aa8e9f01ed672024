package io.vikaya.payment.ocr.engine;

import io.vikaya.payment.reading.Box;

/**
 * One word as the engine saw it.
 *
 * @param confidence 0 to 1
 * @param box in the pixels of the picture given to the engine, or of the original after {@link #scaled}
 */
public record OcrWord(String text, double confidence, Box box) {

    /** The same word on a picture {@code factor} times as large, moved by {@code dx} and {@code dy} afterwards. */
    public OcrWord scaled(double factor, int dx, int dy) {
        return new OcrWord(
                text,
                confidence,
                new Box(
                        (int) Math.round(box.left() * factor) + dx,
                        (int) Math.round(box.top() * factor) + dy,
                        Math.max(1, (int) Math.round(box.width() * factor)),
                        Math.max(1, (int) Math.round(box.height() * factor))));
    }
}
