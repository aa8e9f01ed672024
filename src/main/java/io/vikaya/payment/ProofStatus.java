package io.vikaya.payment;

/** How far a proof has come. */
public enum ProofStatus {
    /** Stored; verification has not begun. */
    RECEIVED,
    VERIFYING,
    /** A person has to decide. */
    IN_REVIEW,
    APPROVED,
    REJECTED
}
