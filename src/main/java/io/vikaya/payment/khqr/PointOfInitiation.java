package io.vikaya.payment.khqr;

/** Whether a KHQR may be paid again and again with any amount, or once with its own. */
public enum PointOfInitiation {
    STATIC("11"),
    DYNAMIC("12");

    private final String written;

    PointOfInitiation(String written) {
        this.written = written;
    }

    String written() {
        return written;
    }
}
