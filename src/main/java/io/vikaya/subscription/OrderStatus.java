package io.vikaya.subscription;

/** What became of an order. */
public enum OrderStatus {
    /** Waits for money. */
    OPEN,
    PAID,
    /** Nobody paid in time; what was paid in part is kept as credit. */
    EXPIRED,
    CANCELLED
}
