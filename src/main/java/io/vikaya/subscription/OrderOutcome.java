package io.vikaya.subscription;

/** What a verified payment did for its order. */
public enum OrderOutcome {
    /** Everything is paid: the plan has begun, or will. */
    PAID,
    PARTLY_PAID,
    /** The order was closed meanwhile: the money is kept for the next one. */
    KEPT_AS_CREDIT
}
