package io.vikaya.tenancy;

/** What a plan may include. */
public enum Feature {
    INVOICES,
    PAYMENT_VERIFICATION,
    TELEGRAM,
    BASIC_REPORTS,
    /** Keeping stock by hand: purchases, returns, corrections. Paid invoices hand out stock on every plan. */
    INVENTORY,
    CUSTOMER_MANAGEMENT,
    BULK_OPERATIONS,
    EXPORTS,
    SOCIAL_AUTOMATION,
    PROMOTIONS,
    ADS_ALERTS
}
