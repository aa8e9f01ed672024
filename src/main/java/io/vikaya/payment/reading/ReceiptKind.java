package io.vikaya.payment.reading;

/** What the picture shows. */
public enum ReceiptKind {
    /** A bank's page or slip about a payment carried out. */
    BANK_RECEIPT,
    /** Anything else, a bank's page about a payment not (yet) carried out included. */
    NOT_RECEIPT
}
