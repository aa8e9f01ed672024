package io.vikaya.subscription;

/** How long a payment lasts. A year costs as much as ten months. */
public enum BillingPeriod {
    MONTH(1, 1),
    YEAR(12, 10);

    private final int months;
    private final int monthsCharged;

    BillingPeriod(int months, int monthsCharged) {
        this.months = months;
        this.monthsCharged = monthsCharged;
    }

    public int months() {
        return months;
    }

    int monthsCharged() {
        return monthsCharged;
    }
}
