package io.vikaya.invoice;

/** What a recorded payment came to. */
public enum PaymentOutcome {
    PARTLY_PAID,
    PAID,
    /** Paid in full, but stock could not be handed out. */
    PAID_WITH_SHORTAGE
}
