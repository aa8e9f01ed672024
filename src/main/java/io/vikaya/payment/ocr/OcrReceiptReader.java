package io.vikaya.payment.ocr;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.ocr.engine.LocalContrast;
import io.vikaya.payment.ocr.engine.ReadingTimeoutException;
import io.vikaya.payment.ocr.engine.Skew;
import io.vikaya.payment.ocr.engine.TextEngine;
import io.vikaya.payment.ocr.engine.TextEngine.Arrangement;
import io.vikaya.payment.ocr.engine.TextEngine.Language;
import io.vikaya.payment.ocr.headline.HeadlineFinder;
import io.vikaya.payment.ocr.headline.HeadlineReader;
import io.vikaya.payment.ocr.neural.NeuralEngine;
import io.vikaya.payment.ocr.neural.TextQuad;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.page.Passes;
import io.vikaya.payment.ocr.text.TextPage;
import io.vikaya.payment.reading.Box;
import io.vikaya.payment.reading.ReceiptReading;
import io.vikaya.shared.image.DecodedImage;
import java.awt.image.BufferedImage;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads receipts with Tesseract, which knows Khmer, and with networks, which find lines however they lie. Safe for any number of threads. */
public final class OcrReceiptReader implements ReceiptReader {

    /** Degrees below which rows still hold together as they are. */
    private static final double LEAST_LEAN = 1;

    /** Longer than any screenshot; a camera's full picture has letters too large for the contrast to be evened out. */
    private static final double LONGEST_SIDE = 2800;

    /** With so many labels understood, no other way up can be better. */
    private static final int ENOUGH_LABELS = 4;

    private final TextEngine engine;
    private final @Nullable NeuralEngine neural;
    private final Duration budget;

    /**
     * A reader on an engine it does not own.
     *
     * @param neural the second engine; null to do without
     * @param budget the longest one picture may take
     */
    public OcrReceiptReader(TextEngine engine, @Nullable NeuralEngine neural, Duration budget) {
        this.engine = engine;
        this.neural = neural;
        this.budget = budget;
    }

    @Override
    public ReceiptReading read(DecodedImage image) {
        var started = System.nanoTime();
        Supplier<Duration> took = () -> Duration.ofNanos(System.nanoTime() - started);
        try {
            return read(image, took);
        } catch (ReadingTimeoutException e) {
            throw new ReadingFailedException("Reading the picture took longer than " + budget.toSeconds() + " s", e);
        } catch (IllegalStateException | UncheckedIOException | LinkageError e) {
            throw new ReadingFailedException("The text recognition engine is not available", e);
        }
    }

    private ReceiptReading read(DecodedImage image, Supplier<Duration> took) {
        Supplier<Duration> left = () -> {
            var rest = budget.minus(took.get());
            if (rest.isNegative() || rest.isZero()) {
                throw new ReadingTimeoutException();
            }
            return rest;
        };
        var longest = Math.max(image.width(), image.height());
        if (longest <= LONGEST_SIDE) {
            return upright(image.image(), left, took).reading();
        }
        var small = new Turn(image.image(), 0, LONGEST_SIDE / longest);
        return upright(small.image(), left, took).reading().withBoxes(small::back);
    }

    /** A reading with the number of labels that were understood, which tells how well the picture lay. */
    private record Attempt(ReceiptReading reading, int labels) {}

    private Attempt upright(BufferedImage image, Supplier<Duration> left, Supplier<Duration> took) {
        if (neural != null) {
            var lines = neural.with(image, left.get(), Lines::of);
            var lie = Straightening.of(lines.quads());
            if (lie.isPresent()) {
                return straight(image, lines, lie.get(), left, took);
            }
        }
        return levelled(image, left, took);
    }

    private Attempt straight(
            BufferedImage image, Lines lines, Straightening lie, Supplier<Duration> left, Supplier<Duration> took) {
        if (lie.isLevel()) {
            var page = TextPage.of(Passes.NEURAL, NeuralWords.of(lines.lines(), OcrReceiptReader::around));
            return attempt(image, page, left, took);
        }
        var straight = new StraightPicture(image, lie, lines.quads());
        var page = TextPage.of(Passes.NEURAL, NeuralWords.of(lines.lines(), straight::here));
        var attempt = attempt(straight.image(), page, left, took);
        return new Attempt(attempt.reading().withBoxes(straight::back), attempt.labels());
    }

    static Box around(TextQuad line, double from, double to) {
        var left = Math.min(Math.min(line.x(from, 0), line.x(from, 1)), Math.min(line.x(to, 0), line.x(to, 1)));
        var right = Math.max(Math.max(line.x(from, 0), line.x(from, 1)), Math.max(line.x(to, 0), line.x(to, 1)));
        var top = Math.min(Math.min(line.y(from, 0), line.y(from, 1)), Math.min(line.y(to, 0), line.y(to, 1)));
        var bottom = Math.max(Math.max(line.y(from, 0), line.y(from, 1)), Math.max(line.y(to, 0), line.y(to, 1)));
        return new Box((int) left, (int) top, (int) Math.ceil(right - left), (int) Math.ceil(bottom - top));
    }

    private Attempt levelled(BufferedImage image, Supplier<Duration> left, Supplier<Duration> took) {
        var gray = GrayImage.of(image);
        var lean = Skew.degrees(LocalContrast.normalize(gray));
        var level = Math.abs(lean) < LEAST_LEAN ? null : turned(image, lean, left, took);
        if (level != null && level.labels() >= ENOUGH_LABELS) {
            return level;
        }
        var asSent = attempt(image, null, left, took);
        if (level != null && level.labels() > asSent.labels()) {
            return level;
        }
        if (asSent.labels() >= 2) {
            return asSent;
        }
        for (var degrees : new double[] {90, -90, 180}) {
            if (looksUpright(new Turn(image, degrees).image(), left)) {
                var attempt = turned(image, degrees, left, took);
                if (attempt.labels() > asSent.labels() + 1) {
                    return attempt;
                }
            }
        }
        return asSent;
    }

    private Attempt turned(BufferedImage image, double degrees, Supplier<Duration> left, Supplier<Duration> took) {
        var turn = new Turn(image, degrees);
        var attempt = attempt(turn.image(), null, left, took);
        return new Attempt(attempt.reading().withBoxes(turn::back), attempt.labels());
    }

    /** A quick look: words that are surely words only come out of a picture the right way up. */
    private boolean looksUpright(BufferedImage image, Supplier<Duration> left) {
        var words = engine.read(GrayImage.of(image), Language.ENGLISH, Arrangement.SPARSE, left.get());
        return words.stream()
                        .filter(word -> word.confidence() > 0.8 && word.text().matches("[\\p{L}\\d,.:]{4,}"))
                        .count()
                >= 5;
    }

    private Attempt attempt(
            BufferedImage image, @Nullable TextPage seen, Supplier<Duration> left, Supplier<Duration> took) {
        var passes = new ReadingPasses(engine, left, GrayImage.of(image), seen);
        var page = passes.view();
        return new Attempt(reading(passes, page, left, took), page.labels().size());
    }

    private ReceiptReading reading(
            ReadingPasses passes, PageView page, Supplier<Duration> left, Supplier<Duration> took) {
        var assembly = new ReadingAssembly(page);
        var signInFront = assembly.layout().signInFront();
        var signBehind = assembly.layout().headlineHasSign() && !signInFront;
        var headline = HeadlineFinder.find(page, signBehind).map(found -> new HeadlineReader(engine, left)
                .readAgain(found, passes.gray(), passes.even(), signInFront, signBehind));
        var first = assembly.assemble(headline, took);
        if (first.layout() == null) {
            return first;
        }
        var second = new SecondLook(engine, left, passes.gray(), passes.even()).complete(page, first);
        return second == page ? first : new ReadingAssembly(second).assemble(headline, took);
    }
}
