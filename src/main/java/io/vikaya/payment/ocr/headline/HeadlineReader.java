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
        var sign = firstGlyph(area, box);
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

    /** The sign in front: the first full-height glyph of the group the figure belongs to. */
    private Optional<Box> firstGlyph(Box area, Box figure) {
        var left = Math.max(0, area.left());
        var cut = even.cut(new Box(left, figure.top(), figure.right() - left, figure.height()));
        var glyphs = GlyphRuns.of(cut);
        Optional<Box> first = Optional.empty();
        for (var i = glyphs.size() - 1; i >= 0; i--) {
            var glyph = glyphs.get(i);
            var far = first.isPresent() && first.get().left() - glyph.right() > figure.height() * 0.7;
            if (far) {
                break;
            }
            if (glyph.height() > figure.height() * 0.55) {
                first = Optional.of(glyph);
            }
        }
        return first.map(box -> new Box(box.left() + left, figure.top(), box.width(), figure.height()));
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
