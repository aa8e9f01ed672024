package io.vikaya.payment.ocr;

import io.vikaya.payment.ocr.engine.EnginePool;
import io.vikaya.payment.ocr.neural.NeuralEngine;
import io.vikaya.shared.image.DecodedImage;
import io.vikaya.shared.image.ImageDecoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** One engine for all tests that need the real one: loading the models takes longer than most of them. */
public final class SharedEngine {

    static final EnginePool POOL = EnginePool.ofMachine();

    private SharedEngine() {}

    static final NeuralEngine NETWORKS = new NeuralEngine(2, 1);

    public static ReceiptReader reader() {
        return new OcrReceiptReader(POOL, NETWORKS, Duration.ofSeconds(60));
    }

    static ReceiptReader readerWithoutNetworks() {
        return new OcrReceiptReader(POOL, null, Duration.ofSeconds(60));
    }

    static DecodedImage picture(String file) {
        try (var in = SharedEngine.class.getResourceAsStream("/receipts/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("No picture " + file);
            }
            return new ImageDecoder().decode(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
