package io.vikaya.subscription;

import io.vikaya.shared.money.Money;
import io.vikaya.tenancy.Limit;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's plan as others may see it. Days are Phnom Penh's, and the last ones of what they end.
 *
 * @param daysLeft until the last day of trial, paid period or grace; 0 on that day, null on Free
 * @param cancelled ends with the paid period
 * @param credit kept from over- and part payments, in dollars
 * @param usage how much of each limit is used
 * @param countsAnewOn the first day of the next month, when monthly counts begin anew
 */
public record SubscriptionView(
        Plan plan,
        SubscriptionStatus status,
        @Nullable BillingPeriod period,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate graceEndsOn,
        @Nullable Long daysLeft,
        boolean cancelled,
        @Nullable NextPlan next,
        Money credit,
        Map<Limit, Long> usage,
        LocalDate countsAnewOn) {

    /** Paid for, and begins later. */
    public record NextPlan(Plan plan, BillingPeriod period, LocalDate startsOn, LocalDate endsOn) {}
}
