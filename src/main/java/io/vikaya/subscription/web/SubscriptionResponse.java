package io.vikaya.subscription.web;

import io.vikaya.shared.money.Money;
import io.vikaya.subscription.BillingPeriod;
import io.vikaya.subscription.Plan;
import io.vikaya.subscription.SubscriptionStatus;
import io.vikaya.subscription.SubscriptionView;
import io.vikaya.tenancy.Feature;
import io.vikaya.tenancy.Limit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's plan and what is used of it.
 *
 * @param payable whether there is an account that plans can be paid into
 */
record SubscriptionResponse(
        Plan plan,
        SubscriptionStatus status,
        @Nullable LocalDate trialEndsOn,
        @Nullable Long daysLeft,
        @Nullable LocalDate periodEndsOn,
        @Nullable LocalDate graceEndsOn,
        @Nullable BillingPeriod period,
        boolean cancelled,
        @Nullable NextResponse next,
        Money credit,
        boolean payable,
        Set<Feature> features,
        List<UsageResponse> usage) {

    record NextResponse(Plan plan, LocalDate startsOn, LocalDate endsOn, BillingPeriod period) {}

    /** @param resetsOn for what is counted by the month */
    record UsageResponse(
            Limit limit, long used, long max, @Nullable LocalDate resetsOn) {}

    static SubscriptionResponse from(SubscriptionView view, boolean payable) {
        var next = view.next();
        return new SubscriptionResponse(
                view.plan(),
                view.status(),
                view.status() == SubscriptionStatus.TRIALING ? view.endsOn() : null,
                view.daysLeft(),
                view.endsOn(),
                view.graceEndsOn(),
                view.period(),
                view.cancelled(),
                next == null ? null : new NextResponse(next.plan(), next.startsOn(), next.endsOn(), next.period()),
                view.credit(),
                payable,
                view.plan().features(),
                view.usage().entrySet().stream()
                        .map(used -> new UsageResponse(
                                used.getKey(),
                                used.getValue(),
                                view.plan().most(used.getKey()),
                                used.getKey().isMonthly() ? view.countsAnewOn() : null))
                        .toList());
    }
}
