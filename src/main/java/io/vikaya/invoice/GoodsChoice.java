package io.vikaya.invoice;

/** What became of goods that were handed out for a payment that no longer counts. */
public enum GoodsChoice {
    /** The customer has them; nothing moves. */
    STAY,
    /** They are on the shelf again, promised to the invoice until it is paid. */
    CAME_BACK
}
