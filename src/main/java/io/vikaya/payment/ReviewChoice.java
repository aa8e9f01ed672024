package io.vikaya.payment;

/** What a reviewer may decide. */
public enum ReviewChoice {
    APPROVE,
    REJECT,
    /** Neither: the customer is asked for a picture one can read. */
    CLEARER_PICTURE
}
