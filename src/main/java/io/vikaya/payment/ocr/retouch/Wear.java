package io.vikaya.payment.ocr.retouch;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.reading.Box;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How worn a figure is beside the other words of its picture.
 *
 * <p>Every saving as JPEG leaves ripples around letters. What is typed over an old picture has the ripples of the last
 * saving only, the letters around it those of two. One saving alone never leaves a headline this much cleaner than all else.
 */
final class Wear {

    /** How much cleaner than usual on its own picture a figure has to be. */
    private static final double MUCH_CLEANER = 0.76;

    /** Ripples of one good saving, of the contrast of the letters; above, the picture was saved twice or badly. */
    private static final double WORN = 0.016;

    /** In smaller pictures letters are as small as the squares that compression works in. */
    private static final int LEAST_WIDTH = 480;

    private static final int LEAST_WORDS = 8;
    /** One word in so many may be cleaner still: a few letters on a button of one colour. */
    private static final int ONE_IN = 50;

    private Wear() {}

    static boolean isMissing(GrayImage picture, Box figure, PageView page) {
        var own = Ripples.around(figure, picture);
        if (own.isEmpty() || picture.width() < LEAST_WIDTH) {
            return false;
        }
        var others = PlainWords.beside(figure, page)
                .map(word -> Ripples.around(word, picture))
                .flatMapToDouble(OptionalDouble::stream)
                .sorted()
                .toArray();
        if (others.length < LEAST_WORDS) {
            return false;
        }
        var usual = others[others.length / 2];
        var cleaner = Arrays.stream(others)
                .filter(other -> other <= own.getAsDouble())
                .count();
        return usual > WORN && own.getAsDouble() < MUCH_CLEANER * usual && cleaner * ONE_IN <= others.length;
    }
}
