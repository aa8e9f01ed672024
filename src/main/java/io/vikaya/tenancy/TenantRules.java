package io.vikaya.tenancy;

import java.math.BigDecimal;

/**
 * How a tenant's payments are decided and its people signed in.
 *
 * @param usdKhrRate riel per dollar, 1,000 to 20,000
 * @param approvalThreshold percent, 50–95: the score from which a payment is approved without a human
 * @param alwaysReview a human decides every payment
 * @param singleDevice signing in somewhere ends the person's other sign-ins
 */
public record TenantRules(BigDecimal usdKhrRate, int approvalThreshold, boolean alwaysReview, boolean singleDevice) {

    /** A comma in the wrong place is likelier than a rate outside these. */
    private static final BigDecimal LOWEST_RATE = new BigDecimal(1_000);

    private static final BigDecimal HIGHEST_RATE = new BigDecimal(20_000);
    private static final int LOWEST_THRESHOLD = 50;
    private static final int HIGHEST_THRESHOLD = 95;

    void check() {
        if (usdKhrRate.compareTo(LOWEST_RATE) < 0 || usdKhrRate.compareTo(HIGHEST_RATE) > 0) {
            throw new InvalidTenantRulesException(
                    "invalid-rate", "The rate is riel per dollar, between 1,000 and 20,000");
        }
        if (approvalThreshold < LOWEST_THRESHOLD || approvalThreshold > HIGHEST_THRESHOLD) {
            throw new InvalidTenantRulesException(
                    "invalid-threshold", "The approval threshold lies between 50 and 95 percent");
        }
    }
}
