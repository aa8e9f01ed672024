package io.vikaya.testing;

import io.vikaya.payment.ocr.ReceiptReader;
import io.vikaya.payment.reading.ReceiptReading;
import io.vikaya.shared.image.DecodedImage;
import java.time.Duration;
import java.util.function.Supplier;

/** A reader that says what a test wants it to. */
public final class ScriptedReader implements ReceiptReader {

    private volatile Supplier<ReceiptReading> next = () -> ReceiptReading.nothing(Duration.ZERO);

    public void reads(ReceiptReading reading) {
        next = () -> reading;
    }

    public void fails(RuntimeException failure) {
        next = () -> {
            throw failure;
        };
    }

    @Override
    public ReceiptReading read(DecodedImage image) {
        return next.get();
    }
}
