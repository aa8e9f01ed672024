package io.vikaya.invoice;

/** What the invoice has done to stock. */
public enum StockState {
    NONE,
    RESERVED,
    DEDUCTED,
    /** Paid, but there was less on the shelf than was sold. */
    SHORTAGE,
    RELEASED
}
