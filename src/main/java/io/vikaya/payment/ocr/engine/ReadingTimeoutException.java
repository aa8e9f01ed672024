package io.vikaya.payment.ocr.engine;

/** A pass over the picture was stopped because its time was up. */
public final class ReadingTimeoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReadingTimeoutException() {
        super("Reading took longer than it may");
    }
}
