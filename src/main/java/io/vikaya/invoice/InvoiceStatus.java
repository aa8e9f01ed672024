package io.vikaya.invoice;

/** Where an invoice stands. Being overdue is told apart: it can befall a sent and a partly paid one. */
public enum InvoiceStatus {
    DRAFT,
    SENT,
    PARTLY_PAID,
    PAID,
    CANCELLED;

    /** Whether a payment is awaited. */
    public boolean isOpen() {
        return this == SENT || this == PARTLY_PAID;
    }
}
