package io.vikaya.subscription.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ProofSource;
import io.vikaya.subscription.BillingPeriod;
import io.vikaya.subscription.OrderState;
import io.vikaya.subscription.Plan;
import io.vikaya.subscription.SubscriptionStatus;
import io.vikaya.testing.Mailbox;
import io.vikaya.testing.Readings;
import io.vikaya.testing.Shop;
import java.time.LocalTime;
import java.util.Objects;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.Test;

class SubscriptionLifecycleProcessTests extends SubscriptionStage {

    @Test
    void remindsThreeTimesByChatAndMailAndDowngradesAtMidnight() {
        var process = Objects.requireNonNull(lifecycle());
        ProcessEngineTests.assertThat(process).isWaitingAt("Gateway_WaitForNextStep");
        assertThat(subscription().status()).isEqualTo(SubscriptionStatus.TRIALING);

        for (var days : new int[] {7, 3, 1}) {
            live(registered.plusDays(30 - days));
            assertThat(said()).contains("trial ends in " + days + " days");
        }
        assertThat(Mailbox.of(owner.email())).hasSize(3);
        assertThat(visits(process, "Task_RemindOfTheEnd")).isEqualTo(3);

        travel(registered.plusDays(30), LocalTime.of(23, 59));
        assertThat(subscription().plan()).isEqualTo(Plan.PRO);
        travel(registered.plusDays(31), LocalTime.MIDNIGHT);
        fireNextStep();

        assertThat(subscription().status()).isEqualTo(SubscriptionStatus.FREE);
        assertThat(said()).contains("You are on the free plan now");
        assertThat(lifecycle()).isNull();
        assertThat(visits(process, "EndEvent_OnFreePlan")).isEqualTo(1);
    }

    @Test
    void changesNothingWhenATimerFiresEarlyOrTwice() {
        fireNextStep();
        assertThat(said()).doesNotContain("trial ends");
        fireNextStep();
        fireNextStep();

        assertThat(subscription().status()).isEqualTo(SubscriptionStatus.TRIALING);
        ProcessEngineTests.assertThat(lifecycle()).isWaitingAt("Gateway_WaitForNextStep");
    }

    @Test
    void isOnFreeFromMidnightThoughTheNodeIsDown() {
        travel(registered.plusDays(45), LocalTime.NOON);
        assertThat(subscription().plan()).as("before any timer fired").isEqualTo(Plan.FREE);

        fireNextStep();
        fireNextStep();

        assertThat(lifecycle()).isNull();
        assertThat(said()).containsOnlyOnce("You are on the free plan now").doesNotContain("trial ends");
    }

    @Test
    void remindsOfRenewalGivesGraceAndDowngrades() {
        pay(Plan.PRO, BillingPeriod.MONTH);
        var end = Objects.requireNonNull(subscription().endsOn());
        assertThat(end).isAfter(registered.plusDays(56));
        var process = Objects.requireNonNull(lifecycle());

        live(end.minusDays(7));
        assertThat(said()).contains("plan is paid until");
        live(end.minusDays(3));
        live(end.minusDays(1));
        live(end.plusDays(1));
        assertThat(subscription().status()).isEqualTo(SubscriptionStatus.PAST_DUE);
        assertThat(subscription().plan()).isEqualTo(Plan.PRO);
        assertThat(said()).contains("plan has run out");
        assertThat(visits(process, "Task_AskForRenewal")).isEqualTo(1);

        live(end.plusDays(4));
        assertThat(subscription().status()).isEqualTo(SubscriptionStatus.FREE);
        assertThat(visits(process, "Task_DowngradeToFree")).isEqualTo(1);
        assertThat(lifecycle()).isNull();
    }

    @Test
    void recoversWhenRenewedInGrace() {
        pay(Plan.PRO, BillingPeriod.MONTH);
        var end = Objects.requireNonNull(subscription().endsOn());
        travel(end.plusDays(2), LocalTime.NOON);
        fireNextStep();
        fireNextStep();
        assertThat(subscription().status()).isEqualTo(SubscriptionStatus.PAST_DUE);

        pay(Plan.PRO, BillingPeriod.MONTH);

        assertThat(subscription().status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(subscription().endsOn()).isAfter(end.plusDays(27));
        fireNextStep();
        assertThat(subscription().status()).as("the old timer is gone").isEqualTo(SubscriptionStatus.ACTIVE);
    }

    /** The node was down over the end of the trial; the payment is booked before the timer gets its turn. */
    @Test
    void isNotDowngradedByATimerThatComesAfterThePayment() {
        travel(registered.plusDays(33), LocalTime.NOON);
        pay(Plan.PRO, BillingPeriod.MONTH);
        assertThat(subscription().status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(subscription().endsOn())
                .as("nothing of the trial was left, so it begins today")
                .isEqualTo(today().plusMonths(1).minusDays(1));

        fireNextStep();

        assertThat(subscription().status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(said()).doesNotContain("You are on the free plan now");
    }

    @Test
    void beginsAPaidPlanWhenTheTrialEnds() {
        pay(Plan.INVOICE_PLUS, BillingPeriod.YEAR);
        assertThat(subscription().plan()).isEqualTo(Plan.PRO);
        assertThat(Objects.requireNonNull(subscription().next()).plan()).isEqualTo(Plan.INVOICE_PLUS);
        var process = Objects.requireNonNull(lifecycle());

        live(registered.plusDays(31));

        assertThat(subscription().plan()).isEqualTo(Plan.INVOICE_PLUS);
        assertThat(subscription().status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(said()).contains("Your Invoice Plus plan has begun");
        assertThat(visits(process, "Task_TellOfNewPlan")).isEqualTo(1);
    }

    @Test
    void endsACancelledPlanWithThePeriodAndBeginsAnewWhenPaidAgain() {
        pay(Plan.PRO, BillingPeriod.MONTH);
        var end = Objects.requireNonNull(subscription().endsOn());
        in(subscriptions::cancel);
        runner.runToNextWaitState();
        live(end.plusDays(1));
        assertThat(subscription().status()).isEqualTo(SubscriptionStatus.FREE);
        assertThat(said()).doesNotContain("plan is paid until");
        assertThat(lifecycle()).isNull();

        pay(Plan.PRO, BillingPeriod.MONTH);

        assertThat(subscription().status()).isEqualTo(SubscriptionStatus.ACTIVE);
        ProcessEngineTests.assertThat(lifecycle()).isWaitingAt("Gateway_WaitForNextStep");
    }

    @Test
    void keepsTheTrialWhoeverPaysOnItsLastDay() {
        travel(registered.plusDays(30), LocalTime.of(23, 50));
        pay(Plan.PRO, BillingPeriod.MONTH);

        assertThat(subscription().status()).isEqualTo(SubscriptionStatus.ACTIVE);
        travel(registered.plusDays(31), LocalTime.MIDNIGHT);
        assertThat(subscription().plan()).isEqualTo(Plan.PRO);
    }

    private void pay(Plan plan, BillingPeriod period) {
        var told = order(plan, period);
        reader.reads(Readings.of(told.order().due().plainAmount())
                .paidTo("VIKAYA CO., LTD.", "000 777 888")
                .at(clock.instant())
                .build());
        in(() -> desk.submit(
                Objects.requireNonNull(owner.tenant()),
                told.order().id(),
                Shop.picture(),
                ProofSource.DASHBOARD,
                "Owner"));
        runner.runToNextWaitState();
        assertThat(told(told).state()).isEqualTo(OrderState.PAID);
    }
}
