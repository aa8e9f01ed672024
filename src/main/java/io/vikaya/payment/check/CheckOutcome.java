package io.vikaya.payment.check;

/** How a question was answered. */
public enum CheckOutcome {
    MATCH,
    MISMATCH,
    /** Not printed, or not read beyond doubt. Never good enough for an approval. */
    UNREADABLE
}
