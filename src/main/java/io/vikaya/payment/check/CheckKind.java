package io.vikaya.payment.check;

/** The questions asked about a proof. */
public enum CheckKind {
    RECEIPT,
    COMPLETED,
    AMOUNT,
    RECIPIENT,
    DATE,
    BANK,
    TRANSACTION_ID,
    UNUSED,
    CONSISTENT
}
