package io.vikaya.invoice.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vikaya.inventory.MovementKind;
import io.vikaya.invoice.GoodsChoice;
import io.vikaya.invoice.InsufficientCreditException;
import io.vikaya.invoice.InvalidPaymentException;
import io.vikaya.invoice.InvoiceNotOpenException;
import io.vikaya.invoice.InvoiceStatus;
import io.vikaya.invoice.LedgerEntryView;
import io.vikaya.invoice.LedgerKind;
import io.vikaya.invoice.MoneyWay;
import io.vikaya.invoice.NotVoidableException;
import io.vikaya.invoice.PaymentAnomaly;
import io.vikaya.invoice.StockState;
import io.vikaya.invoice.WriteInvoice;
import io.vikaya.payment.ReviewChoice;
import io.vikaya.shared.money.Currencies;
import io.vikaya.shared.money.Money;
import io.vikaya.testing.Readings;
import io.vikaya.testing.VikayaTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.Test;

/** Payments out of the ordinary, and what merchants do with the ledger by hand, with the processes that hear of it. */
@VikayaTest
class LedgerProcessTests extends LedgerStage {

    @Test
    void wakesTheProcessWhenCashPaysEverything() {
        var invoice = sent(2);

        cash(invoice, "10.00");

        assertThat(view(invoice).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(view(invoice).stockState()).isEqualTo(StockState.DEDUCTED);
        assertThat(entries(invoice)).singleElement().satisfies(entry -> {
            assertThat(entry.way()).isEqualTo(MoneyWay.CASH);
            assertThat(entry.proofId()).isNull();
        });
        assertThat(toCustomer(invoice)).anyMatch(text -> text.contains("Thank you!"));
        assertThat(instances(invoice)).isEmpty();
    }

    @Test
    void collectsTheRestAfterCashPaidAPart() {
        var invoice = sent(2);

        cash(invoice, "4.00");

        assertThat(view(invoice).status()).isEqualTo(InvoiceStatus.PARTLY_PAID);
        assertThat(view(invoice).anomaly()).isEqualTo(PaymentAnomaly.PAID_PARTIAL);
        assertThat(toCustomer(invoice)).anyMatch(text -> text.contains("$6.00 is still to be paid"));
        ProcessEngineTests.assertThat(instances(invoice).getFirst()).isWaitingAt("Gateway_WaitForPayment");
        pay(invoice, Readings.of("6.00"));
        assertThat(view(invoice).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(view(invoice).anomaly()).isNull();
    }

    @Test
    void asksForMissingGoodsAfterCashToo() {
        var invoice = sent(2);
        shop.in(owner, () -> products.adjust(product, MovementKind.ADJUSTMENT, new BigDecimal(-9), "counted again"));

        cash(invoice, "10.00");

        ProcessEngineTests.assertThat(instances(invoice).getFirst()).isWaitingAt("Task_ResolveStockShortage");
        assertThatThrownBy(() -> takeBack(entries(invoice).getFirst(), null)).isInstanceOf(NotVoidableException.class);
    }

    @Test
    void refusesCashThatCannotBe() {
        var invoice = sent(2);
        assertThatThrownBy(() -> cash(invoice, "0.00")).isInstanceOf(InvalidPaymentException.class);
        assertThatThrownBy(() -> cash(invoice, Money.of("4000", "KHR"), null))
                .isInstanceOf(InvalidPaymentException.class);
        assertThatThrownBy(() -> cash(invoice, Money.of("1.00", "USD"), LocalDate.of(2099, 1, 1)))
                .isInstanceOf(InvalidPaymentException.class);
        cash(invoice, "10.00");
        assertThatThrownBy(() -> cash(invoice, "10.00")).isInstanceOf(InvoiceNotOpenException.class);
    }

    @Test
    void notesThatAPaymentCameLate() {
        var invoice = shop.in(owner, () -> {
            var draft = invoices.write(new WriteInvoice(
                    shop.customer(),
                    Currencies.USD,
                    LocalDate.of(2020, 1, 1),
                    null,
                    null,
                    List.of(new WriteInvoice.Line(
                            product, "Thing", BigDecimal.ONE, new BigDecimal("5.00"), BigDecimal.ZERO))));
            issuing.send(draft.id());
            return draft.id();
        });
        runner.runToNextWaitState();

        cash(invoice, "5.00");

        assertThat(entries(invoice).getFirst().late()).isTrue();
        assertThat(view(invoice).anomaly()).isEqualTo(PaymentAnomaly.PAID_LATE);
    }

    @Test
    void keepsAFurtherPaymentAsCreditAndTellsBoth() {
        var invoice = paid(2);

        pay(invoice, Readings.of("10.00"));

        assertThat(entries(invoice).getLast()).satisfies(entry -> {
            assertThat(entry.anomaly()).isEqualTo(PaymentAnomaly.DUPLICATE_PAYMENT);
            assertThat(entry.credit()).isEqualTo(usd("10.00"));
        });
        assertThat(view(invoice).anomaly()).isEqualTo(PaymentAnomaly.DUPLICATE_PAYMENT);
        assertThat(inCredit(invoice)).isEqualTo(usd("10.00"));
        assertThat(toCustomer(invoice)).anyMatch(text -> text.contains("The further $10.00 is kept as your credit"));
        assertThat(toStaff()).anyMatch(text -> text.contains("once more"));
        assertThat(passed(invoice, "EndEvent_PaymentKept")).isTrue();
    }

    @Test
    void keepsMoneyForACancelledInvoiceAsCredit() {
        var invoice = sent(2);
        shop.in(owner, () -> issuing.cancel(invoice, "ordered by mistake"));
        runner.runToNextWaitState();

        pay(invoice, Readings.of("10.00"));

        assertThat(view(invoice).status()).isEqualTo(InvoiceStatus.CANCELLED);
        assertThat(view(invoice).anomaly()).isEqualTo(PaymentAnomaly.PAID_AFTER_CANCELLATION);
        assertThat(inCredit(invoice)).isEqualTo(usd("10.00"));
        assertThat(toStaff()).anyMatch(text -> text.contains("which is cancelled"));
        takeBack(entries(invoice).getFirst(), null);
        assertThat(inCredit(invoice)).isEqualTo(usd("0.00"));
    }

    @Test
    void explainsWhyALateProofWasRejected() {
        var invoice = paid(2);

        pay(invoice, Readings.of("10.00").paidTo("CHEA VUTHY", "009 888 777"));

        assertThat(entries(invoice)).hasSize(1);
        assertThat(toCustomer(invoice).getLast()).contains("another account");
        assertThat(passed(invoice, "EndEvent_ProofRejected")).isTrue();
    }

    @Test
    void turnsWhatWasPaidOfACancelledInvoiceIntoCredit() {
        var invoice = sent(2);
        cash(invoice, "4.00");

        shop.in(owner, () -> issuing.cancel(invoice, "changed their mind"));
        runner.runToNextWaitState();

        assertThat(entries(invoice))
                .extracting(LedgerEntryView::kind)
                .containsExactly(LedgerKind.PAYMENT, LedgerKind.CREDITED);
        assertThat(inCredit(invoice)).isEqualTo(usd("4.00"));
        assertThat(view(invoice).paid()).isEqualTo(usd("0.00"));
    }

    @Test
    void paysAnotherInvoiceFromCreditAndRefundsTheRest() {
        var first = sent(2);
        cash(first, "16.00");
        assertThat(view(first).anomaly()).isEqualTo(PaymentAnomaly.PAID_OVER);
        var customer = view(first).customer();
        var second = shop.in(owner, () -> {
            var draft = shop.draft(customer, product, 1);
            issuing.send(draft);
            return draft;
        });
        runner.runToNextWaitState();

        applyCredit(second, "5.00");

        assertThat(view(second).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(inCredit(first)).isEqualTo(usd("1.00"));
        assertThatThrownBy(() -> refund(first, "1.01")).isInstanceOf(InsufficientCreditException.class);
        refund(first, "1.00");
        assertThat(inCredit(first)).isEqualTo(usd("0.00"));
        assertThat(toCustomer(first)).anyMatch(text -> text.contains("$1.00 of your credit back"));
        var balance = shop.in(owner, () -> credit.balances(customer)).getFirst();
        assertThat(balance.billed()).isEqualTo(usd("15.00"));
        assertThat(balance.paid()).isEqualTo(usd("15.00"));
        assertThat(balance.open()).isEqualTo(usd("0.00"));
        var history = shop.in(owner, () -> credit.ledger(customer));
        assertThat(history)
                .extracting(LedgerEntryView::invoiceNumber)
                .containsExactly(null, view(second).number(), view(first).number());
        var refunded = history.getFirst();
        takeBack(refunded, null);
        assertThat(inCredit(first)).isEqualTo(usd("1.00"));
        assertThatThrownBy(() -> takeBack(refunded, null)).isInstanceOf(NotVoidableException.class);
        assertThatThrownBy(() -> takeBack(entries(first).getFirst(), GoodsChoice.STAY))
                .isInstanceOf(InsufficientCreditException.class);
    }

    @Test
    void refusesMoreCreditThanIsDue() {
        var invoice = sent(2);
        assertThatThrownBy(() -> applyCredit(invoice, "10.01")).isInstanceOf(InvalidPaymentException.class);
        assertThatThrownBy(() -> applyCredit(invoice, "10.00")).isInstanceOf(InsufficientCreditException.class);
    }

    @Test
    void collectsAgainAfterAPaymentIsVoidedAndTheGoodsCameBack() {
        var invoice = paid(2);
        var payment = entries(invoice).getFirst();
        assertThatThrownBy(() -> takeBack(payment, null)).isInstanceOf(NotVoidableException.class);

        takeBack(payment, GoodsChoice.CAME_BACK);

        assertThat(view(invoice).status()).isEqualTo(InvoiceStatus.SENT);
        assertThat(view(invoice).stockState()).isEqualTo(StockState.RESERVED);
        assertThat(onHand()).isEqualByComparingTo("10");
        assertThat(entries(invoice).getFirst().voided()).isTrue();
        assertThat(toCustomer(invoice)).anyMatch(text -> text.contains("recorded in error"));
        ProcessEngineTests.assertThat(instances(invoice).getFirst()).hasPassed("StartEvent_InvoiceReopened");
        cash(invoice, "10.00");
        assertThat(view(invoice).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(onHand()).isEqualByComparingTo("8");
        assertThat(instances(invoice)).isEmpty();
    }

    @Test
    void leavesGoodsWithTheCustomerWhenToldSo() {
        var invoice = paid(2);

        takeBack(entries(invoice).getFirst(), GoodsChoice.STAY);
        pay(invoice, Readings.of("10.00"));

        assertThat(view(invoice).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(view(invoice).stockState()).isEqualTo(StockState.DEDUCTED);
        assertThat(onHand()).isEqualByComparingTo("8");
    }

    @Test
    void paysLateProofsIntoAnInvoiceThatWasReopenedMeanwhile() {
        var invoice = paid(2);
        reader.reads(Readings.of("10.00").disputed().build());
        shop.in(owner, () -> shop.sendProof(invoice));
        runner.runToNextWaitState();
        takeBack(entries(invoice).getFirst(), GoodsChoice.STAY);

        shop.in(owner, () -> {
            reviews.decide(
                    reviews.open().getFirst().taskId(), owner.username(), ReviewChoice.APPROVE, "10.00", null, null);
            return true;
        });
        runner.runToNextWaitState();

        assertThat(view(invoice).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(inCredit(invoice).isZero()).isTrue();
        assertThat(instances(invoice)).isEmpty();
    }
}
