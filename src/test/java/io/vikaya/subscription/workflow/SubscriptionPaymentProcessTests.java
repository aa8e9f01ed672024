package io.vikaya.subscription.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vikaya.payment.VerdictReason;
import io.vikaya.payment.domain.PaymentReviews;
import io.vikaya.shared.money.Money;
import io.vikaya.subscription.BillingPeriod;
import io.vikaya.subscription.OrderClosedException;
import io.vikaya.subscription.OrderEvent;
import io.vikaya.subscription.OrderState;
import io.vikaya.subscription.Plan;
import io.vikaya.subscription.SubscriptionStatus;
import io.vikaya.tenancy.PlatformTenant;
import io.vikaya.tenancy.TenantRules;
import io.vikaya.tenancy.TenantService;
import io.vikaya.testing.Mailbox;
import io.vikaya.testing.Shop;
import java.math.BigDecimal;
import java.util.Objects;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class SubscriptionPaymentProcessTests extends OrderStage {

    @Autowired
    PaymentReviews reviews;

    @Autowired
    TenantService tenants;

    @Test
    void beginsThePlanAtOnceWhenThePictureIsGood() {
        var order = order(Plan.PRO, BillingPeriod.MONTH);
        var process = Objects.requireNonNull(paymentOf(order.order().id()));
        assertThat(process.getTenantId()).isEqualTo(PlatformTenant.ID.toString());
        ProcessEngineTests.assertThat(process).isWaitingAt("Gateway_WaitForMoney");
        assertThat(order.order().reference()).matches("SUB-\\d{4}-[2-9A-Z]{5}");
        assertThat(order.order().khqr()).isNotNull();
        assertThat(said()).contains(order.order().reference(), "$20.00");

        send(order, paid("20.00"));

        var paid = told(order);
        assertThat(paid.state()).isEqualTo(OrderState.PAID);
        assertThat(paid.order().receiptNumber()).matches("R-\\d{4}-\\d{5}");
        assertThat(paid.events())
                .extracting(OrderEvent::kind)
                .containsExactly(
                        OrderEvent.Kind.CREATED,
                        OrderEvent.Kind.PROOF_RECEIVED,
                        OrderEvent.Kind.APPROVED,
                        OrderEvent.Kind.ACTIVATED);
        assertThat(subscription().status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(chats.to(io.vikaya.notification.Recipient.owners())
                        .getLast()
                        .message()
                        .attachment())
                .satisfies(receipt ->
                        assertThat(Objects.requireNonNull(receipt).mediaType()).isEqualTo("application/pdf"));
        assertThat(visits(process, "EndEvent_PlanPaid")).isEqualTo(1);
    }

    @Test
    void letsNobodyApproveWhatTheyPayThemselves() {
        in(() -> {
            tenants.decide(new TenantRules(new BigDecimal(4_100), 50, false, false, 60, new BigDecimal(5), null));
            return true;
        });
        var order = order(Plan.PRO, BillingPeriod.MONTH);

        send(order, paid("20.00").paidTo(null, null));

        assertThat(told(order).state()).isEqualTo(OrderState.IN_REVIEW);
        assertThat(in(reviews::open)).as("the shop's own queue").isEmpty();
        assertThat(waiting(order).order().tenantName()).contains(owner.username());
        assertThat(subscription().status()).isEqualTo(SubscriptionStatus.TRIALING);
    }

    @Test
    void waitsForAnOperatorWhoApproves() {
        var asked = operator();
        var order = order(Plan.PRO, BillingPeriod.YEAR);
        send(order, paid("200.00").paidTo(null, null));
        var waiting = waiting(order);
        assertThat(waiting.proof().reason()).isEqualTo(VerdictReason.RECIPIENT_UNREADABLE);
        assertThat(operators.picture(waiting.taskId()).content()).isNotEmpty();
        assertThat(Mailbox.of(asked.email())).hasSize(1);

        operators.approve(waiting.taskId(), operator().username(), Money.of("200.00", "USD"));
        runner.runToNextWaitState();

        assertThat(told(order).state()).isEqualTo(OrderState.PAID);
        assertThat(subscription().endsOn())
                .isEqualTo(registered.plusDays(31).plusYears(1).minusDays(1));
    }

    @Test
    void canBePaidAgainAfterAnOperatorRejects() {
        var order = order(Plan.PRO, BillingPeriod.MONTH);
        send(order, paid("20.00").paidTo(null, null));
        operators.reject(
                waiting(order).taskId(), operator().username(), VerdictReason.NOT_RECEIVED, "Ask ABA for the number");
        runner.runToNextWaitState();
        assertThat(told(order).state()).isEqualTo(OrderState.AWAITING_PAYMENT);
        assertThat(said()).contains("the money has not arrived in Vikaya's account", "“Ask ABA for the number”");
        assertThat(told(order).events().getLast())
                .extracting(OrderEvent::kind, OrderEvent::note)
                .containsExactly(OrderEvent.Kind.REJECTED, "Ask ABA for the number");

        send(order, paid("20.00"));

        assertThat(told(order).state()).isEqualTo(OrderState.PAID);
    }

    @Test
    void rejectsWhatWentToSomebodyElse() {
        var order = order(Plan.PRO, BillingPeriod.MONTH);
        send(order, paid("20.00").paidTo(Shop.HOLDER, Shop.ACCOUNT));

        assertThat(told(order).events())
                .anySatisfy(event -> assertThat(event.reason()).isEqualTo(VerdictReason.WRONG_RECIPIENT));
        assertThat(subscription().status()).isEqualTo(SubscriptionStatus.TRIALING);
    }

    @Test
    void asksForTheRestOfAPartAndBeginsWhenItComes() {
        var order = order(Plan.PRO, BillingPeriod.MONTH);
        var process = Objects.requireNonNull(paymentOf(order.order().id()));
        send(order, paid("15.00"));
        approve(order, "15.00");

        var partly = told(order);
        assertThat(partly.state()).isEqualTo(OrderState.PARTLY_PAID);
        assertThat(partly.order().due()).isEqualTo(Money.of("5.00", "USD"));
        assertThat(partly.order().khqr()).isNotEqualTo(order.order().khqr());
        assertThat(said()).contains("Still to pay: $5.00");
        assertThat(visits(process, "Task_AskForTheRestOfTheOrder")).isEqualTo(1);

        send(order, paid("5.00"));

        assertThat(told(order).state()).isEqualTo(OrderState.PAID);
        assertThat(subscription().credit().isZero()).isTrue();
    }

    @Test
    void keepsWhatIsTooMuchForTheNextOrder() {
        var order = order(Plan.PRO, BillingPeriod.MONTH);
        send(order, paid("25.00"));
        approve(order, "25.00");
        assertThat(told(order).state()).isEqualTo(OrderState.PAID);
        assertThat(subscription().credit()).isEqualTo(Money.of("5.00", "USD"));

        var next = order(Plan.PRO, BillingPeriod.MONTH);

        assertThat(next.order().due()).isEqualTo(Money.of("15.00", "USD"));
        assertThat(subscription().credit().isZero()).isTrue();
    }

    @Test
    void beginsAtOnceWhenCreditPaysForEverything() {
        var order = order(Plan.PRO, BillingPeriod.MONTH);
        send(order, paid("45.00"));
        approve(order, "45.00");

        var next = order(Plan.PRO, BillingPeriod.MONTH);

        assertThat(next.state()).isEqualTo(OrderState.PAID);
        assertThat(subscription().credit()).isEqualTo(Money.of("5.00", "USD"));
        assertThat(paymentOf(next.order().id())).isNull();
    }

    @Test
    void expiresAfterADayAndKeepsWhatWasPaid() {
        var order = order(Plan.PRO, BillingPeriod.MONTH);
        var process = Objects.requireNonNull(paymentOf(order.order().id()));
        send(order, paid("15.00"));
        approve(order, "15.00");

        runner.fireTimer(process.getId(), "CatchEvent_OrderTimedOut");

        assertThat(told(order).state()).isEqualTo(OrderState.EXPIRED);
        assertThat(subscription().credit()).isEqualTo(Money.of("15.00", "USD"));
        assertThat(said()).contains("has expired");
        assertThat(visits(process, "EndEvent_OrderExpired")).isEqualTo(1);
        assertThatThrownBy(() -> send(order, paid("5.00"))).isInstanceOf(OrderClosedException.class);
    }

    /** The timer had fired when the proof came: the order lives until that is decided. */
    /** A proof slipped in while the order was being cancelled: its money is kept. */
    @ParameterizedTest
    @CsvSource({"19.99", "2.00", "20.01"})
    void neverBeginsByItselfForAnotherAmount(String amount) {
        var order = order(Plan.PRO, BillingPeriod.MONTH);
        send(order, paid(amount));
        assertThat(told(order).state()).isEqualTo(OrderState.IN_REVIEW);
        assertThat(subscription().status()).isEqualTo(SubscriptionStatus.TRIALING);
    }
}
