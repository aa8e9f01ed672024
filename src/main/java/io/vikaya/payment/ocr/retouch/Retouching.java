package io.vikaya.payment.ocr.retouch;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.reading.ReadField;

/**
 * Whether a figure was typed onto a picture that had been saved before. Silence means nothing: a good forger uses the right
 * letters, and making the picture smaller afterwards wipes the rest out.
 */
public final class Retouching {

    private Retouching() {}

    /** @param picture as it was sent, neither turned nor straightened: that would blur what is looked for */
    public static boolean isLikely(GrayImage picture, ReadField<?> amount, PageView page) {
        return Wear.isMissing(picture, amount.box(), page)
                || Strokes.differ(picture, amount)
                || Edges.differ(picture, amount, page);
    }
}
