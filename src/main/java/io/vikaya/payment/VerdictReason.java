package io.vikaya.payment;

/** Why a proof was approved, rejected or handed to a person. The decision table and the review form use these names. */
public enum VerdictReason {
    /** Everything fits. */
    ALL_CHECKS_PASSED,
    /** A person looked and approved. */
    REVIEWER_APPROVED,
    /** The picture or one of its ids was used before. */
    DUPLICATE,
    NOT_A_RECEIPT,
    /** Pending, failed or not yet confirmed. */
    NOT_COMPLETED,
    WRONG_RECIPIENT,
    /** Too old, or in the future. */
    WRONG_DATE,
    WRONG_AMOUNT,
    /** Nothing could be read, or reading failed. */
    UNREADABLE,
    RECIPIENT_UNREADABLE,
    AMOUNT_UNREADABLE,
    ID_UNREADABLE,
    DATE_UNREADABLE,
    /** Something contradicts itself. */
    SUSPICIOUS,
    LOW_SCORE,
    /** So much that two people must agree. */
    ABOVE_LIMIT,
    /** Bakong says that exactly this has arrived. */
    BAKONG_CONFIRMED,
    /** Bakong knows a payment, but another one than is expected. */
    BAKONG_DIFFERS,
    /** Bakong says that it failed. */
    BAKONG_REFUSED,
    BAKONG_NOT_FOUND,
    /** Bakong was asked and could not answer. */
    BAKONG_SILENT,
    /** The shop wants to see every payment. */
    ALWAYS_REVIEW,
    /** The reviewer asks for a better picture. */
    CLEARER_PICTURE,
    /** The money is not in the account. */
    NOT_RECEIVED,
    OTHER
}
