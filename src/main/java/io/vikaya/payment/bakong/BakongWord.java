package io.vikaya.payment.bakong;

/** What Bakong's answer means for one proof. The decision table uses these names. */
public enum BakongWord {
    /** It is off, the proof is a typed notice, or there is nothing to ask by. */
    NOT_ASKED,
    /** Exactly what was expected has arrived in one of the shop's accounts, and proves nothing else yet. */
    PAID,
    /** It knows a payment, but of another amount, to somebody else, of another time, or one that was used before. */
    DIFFERENT,
    NOT_FOUND,
    UNKNOWN,
    REFUSED
}
