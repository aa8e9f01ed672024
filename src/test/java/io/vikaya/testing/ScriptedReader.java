package io.vikaya.testing;

import io.vikaya.payment.ocr.ReceiptReader;
import io.vikaya.payment.reading.ReceiptReading;
import io.vikaya.shared.image.DecodedImage;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A reader that says what a test wants it to. Pictures an earlier test had it fail on come back while a later one runs; there is
 * nothing on them any more, or they would take the later test's transaction id.
 */
public final class ScriptedReader implements ReceiptReader {

    private final Set<String> ofThisTest = ConcurrentHashMap.newKeySet();
    private final Set<String> ofEarlierTests = ConcurrentHashMap.newKeySet();
    private volatile Supplier<ReceiptReading> next = () -> ReceiptReading.nothing(Duration.ZERO);

    public void reads(ReceiptReading reading) {
        next = () -> reading;
    }

    public void fails(RuntimeException failure) {
        next = () -> {
            throw failure;
        };
    }

    /** What was read so far is of earlier tests from now on. */
    void nextTest() {
        ofEarlierTests.addAll(ofThisTest);
        ofThisTest.clear();
    }

    @Override
    public ReceiptReading read(DecodedImage image) {
        if (ofEarlierTests.contains(image.sha256())) {
            return ReceiptReading.nothing(Duration.ZERO);
        }
        ofThisTest.add(image.sha256());
        return next.get();
    }
}
