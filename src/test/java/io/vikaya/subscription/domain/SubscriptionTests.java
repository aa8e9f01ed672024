package io.vikaya.subscription.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vikaya.subscription.BillingPeriod;
import io.vikaya.subscription.Plan;
import io.vikaya.subscription.SubscriptionStatus;
import io.vikaya.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionTests {

    private static final TenantId TENANT = new TenantId(UUID.randomUUID());
    private static final LocalDate REGISTERED = LocalDate.of(2026, 12, 1);
    private static final LocalDate TRIAL_END = LocalDate.of(2026, 12, 31);

    private final Subscription trial = Subscription.trial(TENANT, REGISTERED);

    @Test
    void trialIsThirtyDaysOfProAndEndsOnA31stToo() {
        assertThat(trial.plan()).isEqualTo(Plan.PRO);
        assertThat(trial.endsOn()).isEqualTo(TRIAL_END);
        assertThat(trial.daysLeft(REGISTERED)).isEqualTo(30);
        assertThat(trial.on(TRIAL_END).status()).isEqualTo(SubscriptionStatus.TRIALING);
        assertThat(trial.daysLeft(TRIAL_END)).isZero();
        assertFree(trial.on(TRIAL_END.plusDays(1)));
    }

    @Test
    void isNotCutAtTheEndOfAMonth() {
        assertThat(Subscription.trial(TENANT, LocalDate.of(2027, 1, 31)).endsOn())
                .isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(Subscription.trial(TENANT, LocalDate.of(2028, 1, 31)).endsOn())
                .as("a leap year")
                .isEqualTo(LocalDate.of(2028, 3, 1));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01", "2026-12-15", "2026-12-31"})
    void keepsEveryDayOfTheTrialWhenProIsPaidDuringIt(LocalDate day) {
        var paid = trial.paid(Plan.PRO, BillingPeriod.MONTH, day);

        assertThat(paid.bought().startsOn()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(paid.bought().endsOn()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(paid.subscription().status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(paid.subscription().on(LocalDate.of(2027, 1, 31)).plan()).isEqualTo(Plan.PRO);
    }

    @Test
    void goesOnWithProUntilTheTrialEndsWhenALesserPlanIsPaid() {
        var paid =
                trial.paid(Plan.INVOICE_PLUS, BillingPeriod.MONTH, REGISTERED).subscription();

        assertThat(paid.on(TRIAL_END).plan()).isEqualTo(Plan.PRO);
        var begun = paid.on(TRIAL_END.plusDays(1));
        assertThat(begun.plan()).isEqualTo(Plan.INVOICE_PLUS);
        assertThat(begun.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(begun.endsOn()).isEqualTo(LocalDate.of(2027, 1, 31));
    }

    @Test
    void beginsAtOnceOnFree() {
        var free = trial.on(TRIAL_END.plusDays(10));
        var paid = free.paid(Plan.PRO, BillingPeriod.MONTH, LocalDate.of(2027, 1, 31));

        assertThat(paid.bought()).isEqualTo(span("2027-01-31", "2027-02-27"));
        assertThat(paid.subscription().plan()).isEqualTo(Plan.PRO);
    }

    @Test
    void keepsTheDayOnWhichItBeganThroughShortMonths() {
        var first = trial.on(TRIAL_END.plusDays(1)).paid(Plan.PRO, BillingPeriod.MONTH, LocalDate.of(2027, 1, 31));
        var second = first.subscription().paid(Plan.PRO, BillingPeriod.MONTH, LocalDate.of(2027, 2, 20));
        var third = second.subscription().paid(Plan.PRO, BillingPeriod.MONTH, LocalDate.of(2027, 3, 20));

        assertThat(second.bought()).isEqualTo(span("2027-02-28", "2027-03-30"));
        assertThat(third.bought()).isEqualTo(span("2027-03-31", "2027-04-29"));
    }

    @Test
    void lastsAYear() {
        var paid = trial.on(TRIAL_END.plusDays(1)).paid(Plan.PRO, BillingPeriod.YEAR, LocalDate.of(2028, 2, 29));

        assertThat(paid.bought()).isEqualTo(span("2028-02-29", "2029-02-27"));
        assertThat(Plan.PRO.price(BillingPeriod.YEAR).amount()).isEqualByComparingTo("200");
    }

    @Test
    void extendsFromTheEndWhenRenewedEarly() {
        var active = active();
        var renewed = active.paid(Plan.PRO, BillingPeriod.MONTH, LocalDate.of(2027, 1, 2));

        assertThat(renewed.bought()).isEqualTo(span("2027-02-01", "2027-02-28"));
        assertThat(renewed.subscription().endsOn()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void givesThreeDaysOfGraceAndThenFree() {
        var active = active();
        assertThat(active.on(LocalDate.of(2027, 1, 31)).status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(active.on(LocalDate.of(2027, 2, 1)).status()).isEqualTo(SubscriptionStatus.PAST_DUE);
        assertThat(active.on(LocalDate.of(2027, 2, 3)).plan()).isEqualTo(Plan.PRO);
        assertFree(active.on(LocalDate.of(2027, 2, 4)));
    }

    @Test
    void recoversInGraceFromWhereItEnded() {
        var renewed = active().paid(Plan.PRO, BillingPeriod.MONTH, LocalDate.of(2027, 2, 3));

        assertThat(renewed.bought()).isEqualTo(span("2027-02-01", "2027-02-28"));
        assertThat(renewed.subscription().status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void changesThePlanInGraceAtOnce() {
        var changed = active().paid(Plan.INVOICE_PLUS, BillingPeriod.MONTH, LocalDate.of(2027, 2, 2))
                .subscription();

        assertThat(changed.plan()).isEqualTo(Plan.INVOICE_PLUS);
        assertThat(changed.endsOn()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void changesThePlanAtTheEndOfThePeriod() {
        var changed = active().paid(Plan.INVOICE_PLUS, BillingPeriod.YEAR, LocalDate.of(2027, 1, 5))
                .subscription();

        assertThat(changed.on(LocalDate.of(2027, 1, 31)).plan()).isEqualTo(Plan.PRO);
        assertThat(changed.on(LocalDate.of(2027, 2, 1)).plan()).isEqualTo(Plan.INVOICE_PLUS);
        assertThat(changed.on(LocalDate.of(2028, 1, 31)).plan()).isEqualTo(Plan.INVOICE_PLUS);
        assertThat(changed.on(LocalDate.of(2028, 2, 1)).status()).isEqualTo(SubscriptionStatus.PAST_DUE);
    }

    @Test
    void takesNoThirdPlanWhileAnotherWaits() {
        var changed = active().paid(Plan.INVOICE_PLUS, BillingPeriod.MONTH, LocalDate.of(2027, 1, 5))
                .subscription();

        assertThat(changed.canBuy(Plan.PRO)).isFalse();
        assertThatThrownBy(() -> changed.paid(Plan.PRO, BillingPeriod.MONTH, LocalDate.of(2027, 1, 6)))
                .isInstanceOf(IllegalStateException.class);
        var longer = changed.paid(Plan.INVOICE_PLUS, BillingPeriod.MONTH, LocalDate.of(2027, 1, 6));
        assertThat(longer.bought()).isEqualTo(span("2027-03-01", "2027-03-31"));
        assertThat(longer.subscription().on(LocalDate.of(2027, 3, 31)).plan()).isEqualTo(Plan.INVOICE_PLUS);
    }

    @Test
    void endsWithoutGraceWhenCancelledAndWithIfResumed() {
        var cancelled = active().cancel();
        assertThat(cancelled.on(LocalDate.of(2027, 1, 31)).plan()).isEqualTo(Plan.PRO);
        assertFree(cancelled.on(LocalDate.of(2027, 2, 1)));
        assertThat(cancelled.resume().on(LocalDate.of(2027, 2, 1)).status()).isEqualTo(SubscriptionStatus.PAST_DUE);
        assertThat(cancelled
                        .paid(Plan.PRO, BillingPeriod.MONTH, LocalDate.of(2027, 1, 20))
                        .subscription()
                        .cancelled())
                .as("whoever pays has changed their mind")
                .isFalse();
    }

    @Test
    void catchesUpAfterALongDowntime() {
        var changed = active().paid(Plan.INVOICE_PLUS, BillingPeriod.MONTH, LocalDate.of(2027, 1, 5))
                .subscription();

        assertFree(changed.on(LocalDate.of(2027, 6, 1)));
        assertThat(changed.on(LocalDate.of(2027, 6, 1)).on(LocalDate.of(2027, 6, 1)))
                .as("looked at twice")
                .isEqualTo(changed.on(LocalDate.of(2027, 6, 1)));
    }

    @Test
    void keepsItsCreditThroughEverything() {
        var rich = active().keeping(new BigDecimal("5.00"));
        assertThat(rich.on(LocalDate.of(2027, 6, 1)).credit()).isEqualByComparingTo("5.00");
    }

    private Subscription active() {
        return trial.paid(Plan.PRO, BillingPeriod.MONTH, REGISTERED).subscription();
    }

    private static Subscription.Span span(String from, String until) {
        return new Subscription.Span(LocalDate.parse(from), LocalDate.parse(until));
    }

    private static void assertFree(Subscription subscription) {
        assertThat(subscription.plan()).isEqualTo(Plan.FREE);
        assertThat(subscription.status()).isEqualTo(SubscriptionStatus.FREE);
        assertThat(subscription.endsOn()).isNull();
    }
}
