package io.vikaya.subscription.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vikaya.payment.ProofSource;
import io.vikaya.payment.VerdictReason;
import io.vikaya.shared.money.Money;
import io.vikaya.subscription.BillingPeriod;
import io.vikaya.subscription.CannotOrderException;
import io.vikaya.subscription.OrderClosedException;
import io.vikaya.subscription.OrderNotFoundException;
import io.vikaya.subscription.OrderState;
import io.vikaya.subscription.Plan;
import io.vikaya.subscription.SubscriptionPayments;
import io.vikaya.testing.Shop;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders and proofs that cross each other, and orders that cannot be. */
class SubscriptionOrderTests extends OrderStage {

    @Autowired
    SubscriptionPayments payments;

    @Test
    void doesNotExpireUnderAProofThatHasJustCome() {
        var order = order(Plan.PRO, BillingPeriod.MONTH);
        var process = Objects.requireNonNull(paymentOf(order.order().id()));
        var timer = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(process.getId())
                .timers()
                .singleResult();
        engine.getManagementService().executeJob(timer.getId());
        reader.reads(paid("20.00").build());
        in(() -> desk.submit(
                Objects.requireNonNull(owner.tenant()),
                order.order().id(),
                Shop.picture(),
                ProofSource.DASHBOARD,
                "Owner"));
        runner.runToNextWaitState();

        assertThat(told(order).state()).isEqualTo(OrderState.PAID);
        assertThat(visits(process, "Task_ExpireOrder")).isEqualTo(1);
    }

    @Test
    void givesTheSameOrderAgainAndCancelsAnother() {
        var first = order(Plan.PRO, BillingPeriod.MONTH);
        assertThat(order(Plan.PRO, BillingPeriod.MONTH).order().id())
                .isEqualTo(first.order().id());

        var process = Objects.requireNonNull(paymentOf(first.order().id()));
        var other = order(Plan.INVOICE_PLUS, BillingPeriod.YEAR);

        assertThat(told(first).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(other.order().due()).isEqualTo(Money.of("100.00", "USD"));
        assertThat(visits(process, "EndEvent_OrderCancelled")).isEqualTo(1);
    }

    @Test
    void refusesToCancelWhileAPaymentIsChecked() {
        var order = order(Plan.PRO, BillingPeriod.MONTH);
        send(order, paid("20.00").paidTo(null, null));

        assertThatThrownBy(() -> in(() -> desk.cancel(order.order().id()))).isInstanceOf(OrderClosedException.class);
        assertThatThrownBy(() -> order(Plan.INVOICE_PLUS, BillingPeriod.MONTH))
                .isInstanceOf(OrderClosedException.class);
    }

    @Test
    void keepsMoneyThatComesForACancelledOrder() {
        var order = order(Plan.PRO, BillingPeriod.MONTH);
        var process = Objects.requireNonNull(paymentOf(order.order().id()));
        reader.reads(paid("20.00").build());
        in(() -> desk.submit(
                Objects.requireNonNull(owner.tenant()),
                order.order().id(),
                Shop.picture(),
                ProofSource.DASHBOARD,
                "Owner"));
        in(() -> ordering.cancel(order.order().id()));
        runner.runToNextWaitState();

        assertThat(told(order).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(subscription().credit()).isEqualTo(Money.of("20.00", "USD"));
        assertThat(said()).contains("kept as credit");
        assertThat(visits(process, "EndEvent_KeptAsCredit")).isEqualTo(1);
    }

    @Test
    void closesWhenARejectedProofWasTheLastOfACancelledOrder() {
        var order = order(Plan.PRO, BillingPeriod.MONTH);
        var process = Objects.requireNonNull(paymentOf(order.order().id()));
        reader.reads(paid("20.00").paidTo(Shop.HOLDER, Shop.ACCOUNT).build());
        in(() -> desk.submit(
                Objects.requireNonNull(owner.tenant()),
                order.order().id(),
                Shop.picture(),
                ProofSource.DASHBOARD,
                "Owner"));
        in(() -> ordering.cancel(order.order().id()));
        runner.runToNextWaitState();

        assertThat(visits(process, "EndEvent_OrderClosed")).isEqualTo(1);
        assertThat(subscription().credit().isZero()).isTrue();
    }

    @Test
    void takesTwoPicturesOfOnePaymentOnce() {
        var order = order(Plan.PRO, BillingPeriod.MONTH);
        var reading = paid("20.00").id("12345678901").build();
        reader.reads(reading);
        for (var i = 0; i < 2; i++) {
            in(() -> payments.submit(
                    Objects.requireNonNull(owner.tenant()),
                    order.order().id(),
                    Shop.picture(),
                    ProofSource.DASHBOARD,
                    "Owner"));
        }
        runner.runToNextWaitState();

        assertThat(told(order).state()).isEqualTo(OrderState.PAID);
        assertThat(subscription().credit().isZero()).isTrue();
        assertThat(in(desk::all)).hasSize(1);
    }

    @Test
    void takesOnePaymentForOneShopOnly() {
        var mine = order(Plan.PRO, BillingPeriod.MONTH);
        send(mine, paid("20.00").id("98765432101"));
        assertThat(told(mine).state()).isEqualTo(OrderState.PAID);

        owner = shop.open();
        var other = order(Plan.PRO, BillingPeriod.MONTH);
        send(other, paid("20.00").id("98765432101"));

        assertThat(told(other).events())
                .anySatisfy(event -> assertThat(event.reason()).isEqualTo(VerdictReason.DUPLICATE));
    }

    @Test
    void sellsNoThirdPlanAndNothingThatIsFree() {
        var order = order(Plan.INVOICE_PLUS, BillingPeriod.MONTH);
        send(order, paid("10.00"));
        assertThat(told(order).state()).isEqualTo(OrderState.PAID);

        assertThatThrownBy(() -> order(Plan.PRO, BillingPeriod.MONTH)).isInstanceOf(CannotOrderException.class);
        assertThatThrownBy(() -> order(Plan.FREE, BillingPeriod.MONTH)).isInstanceOf(CannotOrderException.class);
    }

    @Test
    void isNobodyElses() {
        var order = order(Plan.PRO, BillingPeriod.MONTH);
        var stranger = shop.open();

        assertThatThrownBy(() -> shop.in(stranger, () -> desk.get(order.order().id())))
                .isInstanceOf(OrderNotFoundException.class);
        assertThatThrownBy(() -> shop.in(
                        stranger,
                        () -> desk.submit(
                                Objects.requireNonNull(stranger.tenant()),
                                order.order().id(),
                                Shop.picture(),
                                ProofSource.DASHBOARD,
                                "Stranger")))
                .isInstanceOf(OrderNotFoundException.class);
    }

    @Test
    void placesOneOrderForManyWhoPressAtOnce() throws Exception {
        var placed = java.util.concurrent.ConcurrentHashMap.<Object>newKeySet();
        var failed = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var i = 0; i < 12; i++) {
                threads.submit(() -> {
                    try {
                        placed.add(in(() -> desk.place(Plan.PRO, BillingPeriod.MONTH, "Owner"))
                                .order()
                                .id());
                    } catch (RuntimeException e) {
                        failed.incrementAndGet();
                    }
                });
            }
        }
        assertThat(placed).hasSize(1);
        assertThat(failed).hasValue(0);
    }
}
