package io.vikaya.tenancy;

/** What a plan counts. */
public enum Limit {
    /** Drafts written in a month. */
    INVOICES(true),
    /** Products that can be sold. */
    PRODUCTS(false),
    /** Customers that are not archived. */
    CUSTOMERS(false),
    /** People who can sign in, and invitations that can still be taken. */
    MEMBERS(false),
    /** Megabytes (2<sup>20</sup> bytes) of files. */
    STORAGE_MB(false),
    PROMOTIONS(true),
    BROADCAST_RECIPIENTS(true),
    EXPORTS(true);

    private final boolean monthly;

    Limit(boolean monthly) {
        this.monthly = monthly;
    }

    /** Whether it begins anew with each month, as Phnom Penh counts them. */
    public boolean isMonthly() {
        return monthly;
    }
}
