package io.vikaya.payment.bakong;

/** What Bakong says of a payment. */
public enum BakongOutcome {
    /** It carried the payment out. */
    PAID,
    /** It knows no such payment, yet: banks also pay each other's customers without it. Never a reason by itself. */
    NOT_FOUND,
    /** It could not be asked or did not answer in a way we understand. Says nothing at all. */
    UNKNOWN,
    /** It knows the payment and says that it failed. */
    REFUSED
}
