package io.vikaya.payment.ocr.neural;

import io.vikaya.payment.ocr.engine.ReadingTimeoutException;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The networks that find and read lines, whichever way they lie. Loaded when first used: some 30 MB of models, and working
 * memory that grows with the pictures. At most so many pictures at once; who comes later waits, within its own limit.
 */
public final class NeuralEngine implements AutoCloseable {

    private static final String DETECTION = "/models/ch_PP-OCRv4_det_infer.onnx";
    private static final String RECOGNITION = "/models/ch_PP-OCRv4_rec_infer.onnx";
    private static final String KEYS = "/models/ppocr_keys_v1.txt";
    private static final int LONGEST_SIDE = 1280;

    private final int threads;
    private final Semaphore permits;
    private @Nullable Loaded loaded;
    private boolean closed;

    /**
     * An engine that loads nothing until first used.
     *
     * @param pictures how many may be read at once
     * @param threads how many processors each may use
     */
    public NeuralEngine(int pictures, int threads) {
        this.threads = threads;
        this.permits = new Semaphore(pictures, true);
    }

    private record Loaded(LineDetector detector, LineReader reader) implements AutoCloseable {

        @Override
        public void close() {
            detector.close();
            reader.close();
        }
    }

    /**
     * Works with the networks on one picture, when it is its turn.
     *
     * @param limit how long to wait for that
     * @throws ReadingTimeoutException when it takes longer
     * @throws IllegalStateException when the networks cannot be loaded or the engine is closed
     */
    public <T> T with(BufferedImage image, Duration limit, Function<NeuralPicture, T> work) {
        try {
            if (!permits.tryAcquire(Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS)) {
                throw new ReadingTimeoutException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReadingTimeoutException();
        }
        try {
            var networks = networks();
            return work.apply(new NeuralPicture(image, networks.detector(), networks.reader()));
        } finally {
            permits.release();
        }
    }

    private synchronized Loaded networks() {
        if (closed) {
            throw new IllegalStateException("The reading engine is closed");
        }
        var ready = loaded;
        if (ready == null) {
            ready = new Loaded(
                    new LineDetector(new Network(DETECTION, threads), LONGEST_SIDE),
                    new LineReader(new Network(RECOGNITION, threads), KEYS));
            loaded = ready;
        }
        return ready;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (loaded != null) {
            loaded.close();
        }
    }
}
