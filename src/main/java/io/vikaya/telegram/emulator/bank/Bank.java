package io.vikaya.telegram.emulator.bank;

/** The banks whose apps can be imitated. */
public enum Bank {
    ABA,
    ACLEDA,
    KB_PRASAC,
    /** Some other bank, named nowhere on its page. */
    GENERIC
}
