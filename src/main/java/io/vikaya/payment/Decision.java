package io.vikaya.payment;

/** What the decision table says. */
public enum Decision {
    APPROVE,
    REJECT,
    REVIEW
}
