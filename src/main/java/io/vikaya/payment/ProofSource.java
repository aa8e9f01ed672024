package io.vikaya.payment;

/** Which way a proof came. */
public enum ProofSource {
    TELEGRAM,
    DASHBOARD
}
