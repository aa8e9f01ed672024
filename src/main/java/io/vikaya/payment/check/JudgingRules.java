package io.vikaya.payment.check;

import java.math.BigDecimal;

/**
 * What a tenant may decide about the rules.
 *
 * @param dateWindowDays how old a receipt may be
 * @param tolerancePercent how far an amount may be off and still fit; 0 for not at all
 */
public record JudgingRules(int dateWindowDays, BigDecimal tolerancePercent) {

    /** A week, and not a cent. */
    public static final JudgingRules USUAL = new JudgingRules(7, BigDecimal.ZERO);
}
