package io.vikaya.payment.ocr.headline;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.ocr.engine.OcrWord;
import io.vikaya.payment.ocr.engine.TextEngine;
import io.vikaya.payment.ocr.engine.TextEngine.Arrangement;
import io.vikaya.payment.ocr.engine.TextEngine.Language;
import io.vikaya.payment.ocr.page.AmountCandidate;
import io.vikaya.payment.ocr.page.AmountFinder;
import io.vikaya.payment.ocr.page.Passes;
import io.vikaya.payment.ocr.text.CurrencyMark;
import io.vikaya.payment.ocr.text.TextPage;
import io.vikaya.payment.reading.Box;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads the headline figure again, cut out and enlarged, once as it is and once with its contrast evened out.
 *
 * <p>Where a currency's sign stands in front, it is cut away first: the engine takes {@code ៛} for a 1, 3 or 4 with full
 * confidence, and an overpayment out of nothing is the worst misreading there is.
 */
public final class HeadlineReader {

    private static final double DIGIT_HEIGHT = 44;

    /** Gaps, in heights of the figure: what is nearer belongs to it, and a sign may stand further off. */
    private static final double NEAR = 0.7;

    private static final double SIGN_APART = 1.5;

    /** Width of a sign at most, in heights of the figure; an icon is wider. */
    private static final double SIGN_WIDTH = 0.75;

    private final TextEngine engine;
    private final Supplier<Duration> left;
    private final GrayImage gray;
    private final GrayImage even;
    private final Map<Box, List<List<OcrWord>>> known = new HashMap<>();

    /**
     * A reader of one picture's headlines that uses {@code engine} while {@code left} says there is time. What it has read
     * once it does not read again.
     *
     * @param even the picture with its contrast evened out
     */
    public HeadlineReader(TextEngine engine, Supplier<Duration> left, GrayImage gray, GrayImage even) {
        this.engine = engine;
        this.left = left;
        this.gray = gray;
        this.even = even;
    }

    /** {@code headline} with the new readings added; in front-sign layouts, with misread signs taken off the old ones. */
    public Headline readAgain(Headline headline, boolean signInFront, boolean signBehind) {
        var box = headline.box();
        var height = box.height();
        var area = new Box(
                box.left() - (signInFront ? height : height * 5 / 2),
                box.top() - height / 3,
                box.width() + 6 * height,
                height + 2 * height / 3);
        if (!signInFront) {
            return headline.with(line(area, signBehind));
        }
        var sign = firstGlyph(box);
        if (sign.isEmpty()) {
            return headline;
        }
        var from = sign.get().right() + 1;
        var figure = new Box(from, area.top(), area.right() - from, area.height());
        return withoutSign(headline, line(figure, false));
    }

    private List<AmountCandidate> line(Box area, boolean signBehind) {
        return known.computeIfAbsent(area, place -> List.of(words(gray, place), words(even, place))).stream()
                .flatMap(words -> candidates(words, signBehind).stream())
                .toList();
    }

    private List<OcrWord> words(GrayImage image, Box area) {
        var cut = image.cut(area);
        var factor = Math.clamp(DIGIT_HEIGHT / Math.max(1, area.height() * 0.6), 0.5, 4);
        return engine.read(cut.scaled(factor), Language.ENGLISH, Arrangement.LINE, left.get()).stream()
                .map(word -> word.scaled(1 / factor, Math.max(0, area.left()), Math.max(0, area.top())))
                .toList();
    }

    private static List<AmountCandidate> candidates(List<OcrWord> words, boolean signBehind) {
        return TextPage.of("headline", words).rows().stream()
                .flatMap(row -> AmountFinder.find(row, Passes.HEADLINE, signBehind).stream())
                .max(Comparator.comparingInt(candidate -> candidate.box().width()))
                .map(List::of)
                .orElse(List.of());
    }

    /**
     * The sign in front: the first full-height glyph of the group the figure belongs to. Where one stands apart from the
     * group, that is the sign: whatever comes first in the group then is a digit, and cutting it away makes 4,000 of 94,000.
     */
    private Optional<Box> firstGlyph(Box figure) {
        var height = figure.height();
        var left = Math.max(0, figure.left() - 2 * height);
        var cut = even.cut(new Box(left, figure.top(), figure.right() - left, height));
        var glyphs = GlyphRuns.of(cut).stream()
                .filter(glyph -> glyph.height() > height * 0.55)
                .toList();
        Optional<Box> first = Optional.empty();
        for (var glyph : glyphs.reversed()) {
            var gap = first.isEmpty() ? 0 : first.get().left() - glyph.right();
            if (gap > height * NEAR) {
                if (gap < height * SIGN_APART && glyph.width() < height * SIGN_WIDTH) {
                    first = Optional.of(glyph);
                }
                break;
            }
            first = Optional.of(glyph);
        }
        return first.map(box -> new Box(box.left() + left, figure.top(), box.width(), height));
    }

    /** Old readings keep their say on the currency, and on the figure where it is the new one or the new one and a sign. */
    private static Headline withoutSign(Headline headline, List<AmountCandidate> fresh) {
        var result = new ArrayList<>(fresh);
        for (var old : headline.readings()) {
            var digits = old.number().value().toBigInteger().toString();
            var swallowed = fresh.stream()
                    .filter(now -> digits.length()
                                    == now.number()
                                                    .value()
                                                    .toBigInteger()
                                                    .toString()
                                                    .length()
                                            + 1
                            && digits.endsWith(
                                    now.number().value().toBigInteger().toString()))
                    .findFirst();
            if (swallowed.isPresent()) {
                result.add(new AmountCandidate(
                        old.pass(),
                        swallowed.get().number(),
                        new CurrencyMark(null, false),
                        old.minus(),
                        swallowed.get().text(),
                        old.confidence() / 2,
                        swallowed.get().box(),
                        swallowed.get().whole()));
            } else {
                result.add(old);
            }
        }
        return new Headline(result);
    }
}
