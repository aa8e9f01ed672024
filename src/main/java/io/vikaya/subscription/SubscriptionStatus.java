package io.vikaya.subscription;

/** Where a subscription stands. */
public enum SubscriptionStatus {
    /** The thirty days of Pro after registration. */
    TRIALING,
    /** Paid for. */
    ACTIVE,
    /** The paid period is over; three days are given to pay for the next. */
    PAST_DUE,
    FREE
}
