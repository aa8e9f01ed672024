package io.vikaya.subscription.domain;

import io.vikaya.subscription.BillingPeriod;
import io.vikaya.subscription.Plan;
import io.vikaya.subscription.SubscriptionStatus;
import io.vikaya.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's plan and how long it lasts, in days of Phnom Penh. It does not change: each event gives another one, so what will
 * be on some day can be asked at any time ({@link #on}), whether or not the process has got to it yet.
 *
 * @param endsOn the last day of the trial or of what is paid for; null on Free
 * @param anchorDay the day of the month on which paid periods begin: one that began on the 31st ends on the last of February
 *     and begins again on the 31st of March
 * @param cancelled ends with the paid period, without days of grace
 * @param next paid for already, begins when this ends
 * @param credit dollars kept from over- and part payments
 */
public record Subscription(
        TenantId tenant,
        Plan plan,
        SubscriptionStatus status,
        @Nullable BillingPeriod period,
        @Nullable LocalDate endsOn,
        int anchorDay,
        boolean cancelled,
        @Nullable Next next,
        BigDecimal credit) {

    public static final int TRIAL_DAYS = 30;
    public static final int GRACE_DAYS = 3;

    /** A plan that begins later, anchored where it begins. */
    public record Next(Plan plan, BillingPeriod period, LocalDate startsOn, LocalDate endsOn) {}

    /** A paid span of days, both inclusive. */
    public record Span(LocalDate startsOn, LocalDate endsOn) {}

    /** What a payment brings about. */
    public record Paid(Subscription subscription, Span bought) {}

    /** The trial of a tenant that registered today: today and the thirty days after. */
    public static Subscription trial(TenantId tenant, LocalDate today) {
        return new Subscription(
                tenant,
                Plan.PRO,
                SubscriptionStatus.TRIALING,
                null,
                today.plusDays(TRIAL_DAYS),
                1,
                false,
                null,
                BigDecimal.ZERO);
    }

    /** What it will be on a day, if nothing else happens until then. */
    public Subscription on(LocalDate day) {
        var subscription = this;
        for (var later = subscription.step(day); !later.equals(subscription); later = subscription.step(day)) {
            subscription = later;
        }
        return subscription;
    }

    private Subscription step(LocalDate day) {
        if (endsOn == null || !day.isAfter(endsOn)) {
            return this;
        }
        if (next != null) {
            return new Subscription(
                    tenant,
                    next.plan(),
                    SubscriptionStatus.ACTIVE,
                    next.period(),
                    next.endsOn(),
                    next.startsOn().getDayOfMonth(),
                    false,
                    null,
                    credit);
        }
        if (status == SubscriptionStatus.ACTIVE && !cancelled) {
            return with(SubscriptionStatus.PAST_DUE);
        }
        if (status == SubscriptionStatus.PAST_DUE && !day.isAfter(graceEndsOn())) {
            return this;
        }
        return new Subscription(tenant, Plan.FREE, SubscriptionStatus.FREE, null, null, 1, false, null, credit);
    }

    /**
     * A plan was paid for today. What was there already is never lost: the days of a trial or of a paid period come first.
     *
     * @throws IllegalStateException when another plan is paid for already, which {@link #canBuy} tells
     */
    public Paid paid(Plan bought, BillingPeriod length, LocalDate today) {
        var now = on(today);
        if (!now.canBuy(bought)) {
            throw new IllegalStateException("Another plan is paid for already");
        }
        if (now.next != null) {
            var span = span(
                    now.next.endsOn().plusDays(1), length, now.next.startsOn().getDayOfMonth());
            return new Paid(now.with(new Next(bought, length, now.next.startsOn(), span.endsOn())), span);
        }
        if (now.endsOn == null) {
            var span = span(today, length, today.getDayOfMonth());
            return new Paid(now.active(bought, length, span, today.getDayOfMonth()), span);
        }
        var start = now.endsOn.plusDays(1);
        var anchor =
                now.status == SubscriptionStatus.TRIALING || bought != now.plan ? start.getDayOfMonth() : now.anchorDay;
        var span = span(start, length, anchor);
        // A trial is as good as Pro; anybody else's other plan waits for the end of this one, unless that is over.
        return bought == now.plan || now.status == SubscriptionStatus.PAST_DUE
                ? new Paid(now.active(bought, length, span, anchor), span)
                : new Paid(now.with(new Next(bought, length, start, span.endsOn())), span);
    }

    /** Whether that plan can be paid for: not while another one is waiting to begin. */
    public boolean canBuy(Plan plan) {
        return next == null || next.plan() == plan;
    }

    /** Ends with what is paid for. */
    public Subscription cancel() {
        return with(true);
    }

    public Subscription resume() {
        return with(false);
    }

    public Subscription keeping(BigDecimal amount) {
        return new Subscription(tenant, plan, status, period, endsOn, anchorDay, cancelled, next, amount);
    }

    /** The last day of grace, where there is one. */
    public LocalDate graceEndsOn() {
        return Objects.requireNonNull(endsOn).plusDays(GRACE_DAYS);
    }

    /** Whole days until the last one; 0 on the last day itself, null on Free. */
    public @Nullable Long daysLeft(LocalDate today) {
        if (endsOn == null) {
            return null;
        }
        return ChronoUnit.DAYS.between(today, status == SubscriptionStatus.PAST_DUE ? graceEndsOn() : endsOn);
    }

    private static Span span(LocalDate start, BillingPeriod length, int anchor) {
        var month = YearMonth.from(start).plusMonths(length.months());
        return new Span(
                start, month.atDay(Math.min(anchor, month.lengthOfMonth())).minusDays(1));
    }

    private Subscription active(Plan bought, BillingPeriod length, Span span, int anchor) {
        return new Subscription(
                tenant, bought, SubscriptionStatus.ACTIVE, length, span.endsOn(), anchor, false, null, credit);
    }

    private Subscription with(SubscriptionStatus changed) {
        return new Subscription(tenant, plan, changed, period, endsOn, anchorDay, cancelled, next, credit);
    }

    private Subscription with(Next changed) {
        return new Subscription(tenant, plan, status, period, endsOn, anchorDay, false, changed, credit);
    }

    private Subscription with(boolean ends) {
        return new Subscription(tenant, plan, status, period, endsOn, anchorDay, ends, next, credit);
    }
}
