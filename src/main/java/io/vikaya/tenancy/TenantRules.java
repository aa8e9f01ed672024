package io.vikaya.tenancy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a tenant's payments are decided and its people signed in.
 *
 * @param usdKhrRate riel per dollar, 1,000 to 20,000
 * @param approvalThreshold percent, 50–95: the score from which a payment is approved without a human
 * @param alwaysReview a human decides every payment
 * @param dateWindowDays 1–60: how old a receipt may be
 * @param amountTolerancePercent 0–5: how far an amount may be off and still fit
 * @param twoPersonLimit in dollars, riel at the shop's rate: above it two different people must approve; null for never
 * @param singleDevice signing in somewhere ends the person's other sign-ins
 */
public record TenantRules(
        BigDecimal usdKhrRate,
        int approvalThreshold,
        boolean alwaysReview,
        boolean singleDevice,
        int dateWindowDays,
        BigDecimal amountTolerancePercent,
        @Nullable BigDecimal twoPersonLimit) {

    /** A comma in the wrong place is likelier than a rate outside these. */
    private static final BigDecimal LOWEST_RATE = new BigDecimal(1_000);

    private static final BigDecimal HIGHEST_RATE = new BigDecimal(20_000);
    private static final int LOWEST_THRESHOLD = 50;
    private static final int HIGHEST_THRESHOLD = 95;
    private static final int LONGEST_WINDOW = 60;
    private static final BigDecimal HIGHEST_TOLERANCE = new BigDecimal(5);
    private static final BigDecimal SMALLEST_LIMIT = new BigDecimal("0.01");
    private static final BigDecimal HIGHEST_LIMIT = new BigDecimal(1_000_000_000);

    void check() {
        if (usdKhrRate.compareTo(LOWEST_RATE) < 0 || usdKhrRate.compareTo(HIGHEST_RATE) > 0) {
            throw new InvalidTenantRulesException(
                    "invalid-rate", "The rate is riel per dollar, between 1,000 and 20,000");
        }
        if (approvalThreshold < LOWEST_THRESHOLD || approvalThreshold > HIGHEST_THRESHOLD) {
            throw new InvalidTenantRulesException(
                    "invalid-threshold", "The approval threshold lies between 50 and 95 percent");
        }
        if (dateWindowDays < 1 || dateWindowDays > LONGEST_WINDOW) {
            throw new InvalidTenantRulesException("invalid-date-window", "A receipt may be 1 to 60 days old");
        }
        if (amountTolerancePercent.signum() < 0 || amountTolerancePercent.compareTo(HIGHEST_TOLERANCE) > 0) {
            throw new InvalidTenantRulesException("invalid-tolerance", "An amount may be off by 0 to 5 percent");
        }
        if (twoPersonLimit != null
                && (twoPersonLimit.compareTo(SMALLEST_LIMIT) < 0 || twoPersonLimit.compareTo(HIGHEST_LIMIT) > 0)) {
            throw new InvalidTenantRulesException(
                    "invalid-two-person-limit", "The limit for two approvals is an amount in dollars");
        }
    }
}
