package io.vikaya.payment.ocr;

import io.vikaya.payment.image.DecodedImage;
import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.ocr.engine.ReadingTimeoutException;
import io.vikaya.payment.ocr.engine.TextEngine;
import io.vikaya.payment.ocr.headline.HeadlineFinder;
import io.vikaya.payment.ocr.headline.HeadlineReader;
import io.vikaya.payment.reading.ReceiptReading;
import java.time.Duration;
import java.util.function.Supplier;

/** Reads receipts with Tesseract. Safe for any number of threads. */
public final class TesseractReceiptReader implements ReceiptReader {

    private final TextEngine engine;
    private final Duration budget;

    /**
     * A reader on an engine it does not own.
     *
     * @param budget the longest one picture may take
     */
    public TesseractReceiptReader(TextEngine engine, Duration budget) {
        this.engine = engine;
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
        } catch (IllegalStateException | LinkageError e) {
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
        var passes = new ReadingPasses(engine, left, GrayImage.of(image.image()));
        var page = passes.view();
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
