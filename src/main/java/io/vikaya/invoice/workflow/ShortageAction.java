package io.vikaya.invoice.workflow;

/** What somebody decided about missing stock. */
public enum ShortageAction {
    /** The shelf was refilled or corrected: try again. */
    RETRY,
    /** Settled with the customer otherwise: leave the stock alone. */
    CLOSE_WITHOUT_STOCK
}
