package io.vikaya.payment;

/** What verification came to. */
public enum Verdict {
    APPROVED,
    REJECTED
}
