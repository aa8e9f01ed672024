package io.vikaya.payment.ocr.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Loaded models, reused: loading one takes longer than reading a small picture with it.
 *
 * <p>At most {@code threads} pictures are read at once; who comes later waits, within its own limit. Safe for any number
 * of threads, virtual ones too (a read pins its carrier, which the bound keeps harmless).
 */
public final class EnginePool implements TextEngine, AutoCloseable {

    private final UnpackedFiles files;
    private final Semaphore permits;
    private final Map<Language, Deque<TesseractHandle>> idle = new EnumMap<>(Language.class);
    private boolean unpacked;
    private boolean closed;

    /**
     * A pool that loads nothing until first used.
     *
     * @param cacheFolder where libraries and models are unpacked, once per version
     * @param threads how many pictures may be read at once
     */
    public EnginePool(Path cacheFolder, int threads) {
        this.files = new UnpackedFiles(cacheFolder);
        this.permits = new Semaphore(threads, true);
        for (var language : Language.values()) {
            idle.put(language, new ArrayDeque<>());
        }
    }

    /** A pool in the system's temporary folder, as wide as the machine. */
    public static EnginePool ofMachine() {
        return new EnginePool(
                Path.of(System.getProperty("java.io.tmpdir")),
                Runtime.getRuntime().availableProcessors());
    }

    @Override
    public List<OcrWord> read(GrayImage image, Language language, Arrangement arrangement, Duration limit) {
        var started = System.nanoTime();
        acquire(limit);
        try {
            var handle = take(language);
            try {
                return handle.read(image, arrangement, limit.minusNanos(System.nanoTime() - started));
            } finally {
                giveBack(language, handle);
            }
        } finally {
            permits.release();
        }
    }

    private void acquire(Duration limit) {
        try {
            if (!permits.tryAcquire(Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS)) {
                throw new ReadingTimeoutException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReadingTimeoutException();
        }
    }

    private TesseractHandle take(Language language) {
        synchronized (idle) {
            if (closed) {
                throw new IllegalStateException("The reading engine is closed");
            }
            if (!unpacked) {
                files.unpack();
                LeptonicaMessages.silence();
                unpacked = true;
            }
            var handle = queue(language).pollFirst();
            if (handle != null) {
                return handle;
            }
        }
        return new TesseractHandle(files.models(), language);
    }

    private void giveBack(Language language, TesseractHandle handle) {
        synchronized (idle) {
            if (!closed) {
                queue(language).addFirst(handle);
                return;
            }
        }
        handle.close();
    }

    private Deque<TesseractHandle> queue(Language language) {
        return idle.computeIfAbsent(language, any -> new ArrayDeque<>());
    }

    /** Frees the idle models now and the busy ones as they come back. */
    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.values().forEach(handles -> handles.forEach(TesseractHandle::close));
            idle.values().forEach(Deque::clear);
        }
    }
}
