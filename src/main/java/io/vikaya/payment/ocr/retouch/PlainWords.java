package io.vikaya.payment.ocr.retouch;

import io.vikaya.payment.ocr.engine.OcrWord;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.reading.Box;
import java.util.stream.Stream;

/** The words of a page a figure can be held against: read well, and neither short nor tiny. */
final class PlainWords {

    private static final int LEAST_HEIGHT = 12;
    private static final double SURE = 0.5;

    private PlainWords() {}

    static Stream<Box> beside(Box figure, PageView page) {
        return page.passes().stream()
                .flatMap(pass -> pass.rows().stream())
                .flatMap(row -> row.words().stream())
                .filter(PlainWords::isPlain)
                .map(OcrWord::box)
                .filter(word -> !touches(word, figure));
    }

    private static boolean isPlain(OcrWord word) {
        return word.confidence() > SURE
                && word.text().length() > 2
                && word.box().height() > LEAST_HEIGHT;
    }

    private static boolean touches(Box one, Box other) {
        return one.sharedHeight(other) > 0 && Math.min(one.right(), other.right()) > Math.max(one.left(), other.left());
    }
}
