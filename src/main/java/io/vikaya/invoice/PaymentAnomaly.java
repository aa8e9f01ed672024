package io.vikaya.invoice;

/** What is unusual about how an invoice was paid, beside its status; the later ones matter more. */
public enum PaymentAnomaly {
    /** Some of it came, the rest is still due. */
    PAID_PARTIAL,
    /** Paid after the due date. */
    PAID_LATE,
    /** More came than was due; the rest is the customer's credit. */
    PAID_OVER,
    /** A further payment came when nothing was due any more; all of it is the customer's credit. */
    DUPLICATE_PAYMENT,
    /** Money came for an invoice that had been cancelled; all of it is the customer's credit. */
    PAID_AFTER_CANCELLATION
}
