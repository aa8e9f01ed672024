package io.vikaya.invoice;

/** What an entry of the money ledger says. */
public enum LedgerKind {
    /** Money came in. */
    PAYMENT,
    /** A customer's credit paid an invoice. */
    CREDIT_APPLIED,
    /** What was paid of a cancelled invoice became the customer's credit. */
    CREDITED,
    /** Credit was paid back to the customer. */
    REFUND,
    /** An earlier entry was made in error and no longer counts. */
    VOID
}
