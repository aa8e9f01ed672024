package io.vikaya.payment.ocr.retouch;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.reading.Box;
import io.vikaya.payment.reading.ReadField;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Whether a figure, or one digit of it, has steeper edges than what is printed around it.
 *
 * <p>Every scaling of a picture makes the edges of its letters softer, and chats scale what is sent. What is typed onto a
 * picture afterwards is as sharp as on the day it was drawn. None of 262 honest receipts reached one of the limits below.
 */
final class Edges {

    private static final double SHARPER_THAN_WORDS = 1.12;
    private static final double SHARPER_THAN_DIGITS = 1.25;

    /** Of the words, sharpest first: a figure that was printed with them is not among the first tenth. */
    private static final double SHARPEST = 0.9;

    private static final int LEAST_WORDS = 5;
    private static final int LEAST_DIGITS = 3;
    private static final int LEAST_HEIGHT = 14;
    private static final int LEAST_CONTRAST = 50;
    /** Smaller steps are ripples of compression. */
    private static final double RIPPLE = 0.06;

    private Edges() {}

    static boolean differ(GrayImage picture, ReadField<?> amount, PageView page) {
        var figure = Ink.of(amount.box(), picture);
        return figure.contrast() >= LEAST_CONTRAST
                && (isSharperThanWords(figure, amount.box(), picture, page) || hasSharperDigit(figure, amount.text()));
    }

    private static boolean isSharperThanWords(Ink figure, Box box, GrayImage picture, PageView page) {
        var words = PlainWords.beside(box, page)
                .map(word -> Ink.of(word, picture))
                .filter(ink -> ink.contrast() >= LEAST_CONTRAST)
                .map(Edges::usualStep)
                .flatMapToDouble(OptionalDouble::stream)
                .sorted()
                .toArray();
        var own = usualStep(figure);
        return words.length >= LEAST_WORDS
                && own.isPresent()
                && own.getAsDouble() > SHARPER_THAN_WORDS * words[words.length / 2]
                && own.getAsDouble() > words[(int) (SHARPEST * words.length)];
    }

    /** The mean of all steps, each weighted by itself: the many small ones of the ground then hardly count. */
    private static OptionalDouble usualStep(Ink ink) {
        double sum = 0;
        double squares = 0;
        for (var step : ink.steps()) {
            if (step > RIPPLE) {
                sum += step;
                squares += step * step;
            }
        }
        return sum == 0 ? OptionalDouble.empty() : OptionalDouble.of(squares / sum);
    }

    private static boolean hasSharperDigit(Ink figure, String text) {
        var printed = text.replaceAll("\\s", "");
        var glyphs = figure.glyphs();
        if (glyphs.size() != printed.length()) {
            return false;
        }
        var digits = new double[glyphs.size()];
        var count = 0;
        for (var i = 0; i < glyphs.size(); i++) {
            if (Character.isDigit(printed.charAt(i))) {
                var height = figure.stroke(glyphs.get(i)).height();
                if (height < LEAST_HEIGHT) {
                    return false;
                }
                var width = glyphs.get(i).to() - glyphs.get(i).from();
                digits[count++] = steepest(figure.only(glyphs.get(i)), width + height);
            }
        }
        return count >= LEAST_DIGITS && standsOut(Arrays.copyOf(digits, count));
    }

    /** The mean of the steepest steps, as many as a letter of that size has in its outline. */
    private static double steepest(Ink digit, int many) {
        var steps = digit.steps();
        Arrays.sort(steps);
        return Arrays.stream(steps, Math.max(0, steps.length - many), steps.length)
                .average()
                .orElse(0);
    }

    private static boolean standsOut(double[] digits) {
        var sorted = digits.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - 1] > SHARPER_THAN_DIGITS * sorted[(sorted.length - 1) / 2];
    }
}
