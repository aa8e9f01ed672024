package io.vikaya.payment.ocr;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.ocr.engine.ReadingTimeoutException;
import io.vikaya.payment.ocr.engine.Skew;
import io.vikaya.payment.ocr.engine.TextEngine;
import io.vikaya.payment.ocr.engine.TextEngine.Arrangement;
import io.vikaya.payment.ocr.engine.TextEngine.Language;
import io.vikaya.payment.ocr.headline.Headline;
import io.vikaya.payment.ocr.headline.HeadlineFinder;
import io.vikaya.payment.ocr.headline.HeadlineReader;
import io.vikaya.payment.ocr.neural.NeuralEngine;
import io.vikaya.payment.ocr.neural.TextQuad;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.page.Passes;
import io.vikaya.payment.ocr.retouch.Retouching;
import io.vikaya.payment.ocr.text.TextPage;
import io.vikaya.payment.reading.Box;
import io.vikaya.payment.reading.ReadingFlag;
import io.vikaya.payment.reading.ReceiptKind;
import io.vikaya.payment.reading.ReceiptReading;
import io.vikaya.shared.image.DecodedImage;
import java.awt.image.BufferedImage;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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

    /** A reading and the page it came from. */
    private record Attempt(ReceiptReading reading, PageView page) {

        /** How many labels were understood, which tells how well the picture lay. */
        int labels() {
            return page.labels().size();
        }

        /** Neither a receipt nor a page that says it is none. */
        boolean foundNothing() {
            return reading.kind() == ReceiptKind.NOT_RECEIPT && reading.completed() == null;
        }

        Attempt unclear() {
            var bank = new ReadingAssembly(page).bank();
            return new Attempt(reading.unclear(bank), page);
        }

        Attempt withBoxes(UnaryOperator<Box> move) {
            return new Attempt(reading.withBoxes(move), page);
        }

        /** Looks at the pixels themselves, which a picture that was turned or straightened does not have any more. */
        Attempt inspected(GrayImage original) {
            var amount = reading.amount();
            return amount != null && Retouching.isLikely(original, amount, page)
                    ? new Attempt(reading.flagged(ReadingFlag.AMOUNT_RETOUCHED), page)
                    : this;
        }
    }

    private Attempt upright(BufferedImage image, Supplier<Duration> left, Supplier<Duration> took) {
        if (neural == null) {
            return levelled(image, null, left, took);
        }
        var lines = neural.with(image, left.get(), Lines::of);
        var attempt = seen(image, lines, left, took);
        if (!attempt.foundNothing()) {
            return attempt;
        }
        var closer = CloserLook.at(image, lines.quads());
        if (closer.isEmpty()) {
            return isTooUnclear(image, lines, attempt) ? attempt.unclear() : attempt;
        }
        var part = closer.get();
        var closeLines = neural.with(part.image(), left.get(), Lines::of);
        var again = seen(part.image(), closeLines, left, took).withBoxes(part::back);
        if (!again.foundNothing()) {
            return again;
        }
        if (!isTooUnclear(image, lines, attempt) && !isTooUnclear(image, closeLines, again)) {
            return attempt;
        }
        var unclear = again.unclear();
        return unclear.reading().bank() != null ? unclear : attempt.unclear();
    }

    /**
     * Nothing was found, and not because there was nothing: a bank's page of success cut off too early, or a blunt picture
     * with text that nobody can read or that says success.
     */
    private static boolean isTooUnclear(BufferedImage image, Lines lines, Attempt attempt) {
        var success = Completion.isMentioned(attempt.page());
        return success && new ReadingAssembly(attempt.page()).bank() != null
                || (success || Legibility.isIllegible(lines)) && Legibility.isBlunt(GrayImage.of(image));
    }

    private Attempt seen(BufferedImage image, Lines lines, Supplier<Duration> left, Supplier<Duration> took) {
        var lie = Straightening.of(lines.quads());
        return lie.isPresent()
                ? straight(image, lines, lie.get(), left, took)
                : levelled(image, words(lines), left, took);
    }

    private static TextPage words(Lines lines) {
        return TextPage.of(Passes.NEURAL, NeuralWords.of(lines.lines(), OcrReceiptReader::around));
    }

    private Attempt straight(
            BufferedImage image, Lines lines, Straightening lie, Supplier<Duration> left, Supplier<Duration> took) {
        if (lie.isLevel()) {
            var picture = Grays.of(image);
            return attempt(picture, words(lines), left, took).inspected(picture.plain());
        }
        var straight = new StraightPicture(image, lie, lines.quads());
        var page = TextPage.of(Passes.NEURAL, NeuralWords.of(lines.lines(), straight::here));
        return attempt(Grays.of(straight.image()), page, left, took).withBoxes(straight::back);
    }

    static Box around(TextQuad line, double from, double to) {
        var left = Math.min(Math.min(line.x(from, 0), line.x(from, 1)), Math.min(line.x(to, 0), line.x(to, 1)));
        var right = Math.max(Math.max(line.x(from, 0), line.x(from, 1)), Math.max(line.x(to, 0), line.x(to, 1)));
        var top = Math.min(Math.min(line.y(from, 0), line.y(from, 1)), Math.min(line.y(to, 0), line.y(to, 1)));
        var bottom = Math.max(Math.max(line.y(from, 0), line.y(from, 1)), Math.max(line.y(to, 0), line.y(to, 1)));
        return new Box((int) left, (int) top, (int) Math.ceil(right - left), (int) Math.ceil(bottom - top));
    }

    /** @param seen what the networks saw, too little to tell how it lies */
    private Attempt levelled(
            BufferedImage image, @Nullable TextPage seen, Supplier<Duration> left, Supplier<Duration> took) {
        var picture = Grays.of(image);
        var lean = Skew.degrees(picture.even());
        var level = Math.abs(lean) < LEAST_LEAN ? null : turned(image, lean, left, took);
        if (level != null && level.labels() >= ENOUGH_LABELS) {
            return level;
        }
        var asSent = attempt(picture, seen, left, took).inspected(picture.plain());
        if (level != null && level.labels() > asSent.labels()) {
            return level;
        }
        // The networks know which way up it is.
        if (asSent.labels() >= 2 || seen != null) {
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
        return attempt(Grays.of(turn.image()), null, left, took).withBoxes(turn::back);
    }

    /** A quick look: words that are surely words only come out of a picture the right way up. */
    private boolean looksUpright(BufferedImage image, Supplier<Duration> left) {
        var words = engine.read(GrayImage.of(image), Language.ENGLISH, Arrangement.SPARSE, left.get());
        return words.stream()
                        .filter(word -> word.confidence() > 0.8 && word.text().matches("[\\p{L}\\d,.:]{4,}"))
                        .count()
                >= 5;
    }

    /** Pass after pass until everything that decides was read twice; most pictures are clear after the first. */
    private Attempt attempt(Grays picture, @Nullable TextPage seen, Supplier<Duration> left, Supplier<Duration> took) {
        var passes = new ReadingPasses(engine, left, picture, seen);
        var headlines = new HeadlineReader(engine, left, picture.plain(), picture.even());
        var look = new SecondLook(engine, left, picture.plain(), picture.even());
        var page = passes.first();
        var reading = reading(page, headlines, took);
        if (Settled.isSo(reading, page)) {
            return new Attempt(reading, page);
        }
        var headline = HeadlineFinder.find(page, false).map(Headline::box).orElse(null);
        var labels = new LabelLook(engine, left, picture.plain()).read(page, headline);
        var closer = closer(page.with(List.of(labels)), look, headlines, took);
        var details = closer.page()
                .passes()
                .subList(page.passes().size(), closer.page().passes().size());
        page = closer.page();
        reading = closer.reading();
        while (!Settled.isSo(reading, page)) {
            var more = passes.more();
            if (more.isEmpty()) {
                return completed(page, reading, look, headlines, took);
            }
            page = more.get().with(details);
            reading = reading(page, headlines, took);
        }
        return new Attempt(reading, page);
    }

    /** Looks at single values again, which is cheaper than another pass over the whole picture and often enough. */
    private static Attempt closer(PageView first, SecondLook look, HeadlineReader headlines, Supplier<Duration> took) {
        var reading = reading(first, headlines, took);
        if (reading.layout() == null) {
            return new Attempt(reading, first);
        }
        var page = look.complete(look.confirm(first, reading), reading);
        return new Attempt(reading(page, headlines, took), page);
    }

    private static Attempt completed(
            PageView page, ReceiptReading reading, SecondLook look, HeadlineReader headlines, Supplier<Duration> took) {
        if (reading.layout() == null) {
            return new Attempt(reading, page);
        }
        var second = look.complete(page, reading);
        return second == page ? new Attempt(reading, page) : new Attempt(reading(second, headlines, took), second);
    }

    private static ReceiptReading reading(PageView page, HeadlineReader headlines, Supplier<Duration> took) {
        var assembly = new ReadingAssembly(page);
        var signInFront = assembly.layout().signInFront();
        var signBehind = assembly.layout().headlineHasSign() && !signInFront;
        var headline =
                HeadlineFinder.find(page, signBehind).map(found -> headlines.readAgain(found, signInFront, signBehind));
        return assembly.assemble(headline, took);
    }
}
