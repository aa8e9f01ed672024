package io.vikaya.payment;

/** Which way a proof came. */
public enum ProofSource {
    TELEGRAM,
    DASHBOARD,
    /** The page behind an invoice's link. */
    PAYMENT_PAGE,
    /** A bank's notice that somebody of the shop passed on as text. */
    BANK_NOTICE
}
