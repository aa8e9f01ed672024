package io.vikaya.payment.ocr;

/** No reading could be made: out of time, or the engine is not there. The picture may be perfectly good. */
public final class ReadingFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReadingFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
