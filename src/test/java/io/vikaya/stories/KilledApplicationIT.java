package io.vikaya.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code kill -9} anywhere in the loop from invoice to cash loses nothing and books nothing twice. Telegram has no way to
 * say "only once": the one message that was on its way when the application was killed may come a second time.
 */
class KilledApplicationIT {

    private static final String SKU = "CUP-12";

    private static RunningVikaya vikaya;

    @BeforeAll
    static void start() {
        vikaya = RunningVikaya.onNewFolder("killed");
    }

    @AfterAll
    static void stop() {
        vikaya.close();
    }

    /** When the application is killed. */
    enum Moment {
        INVOICE_SENT,
        PROOF_POSTED,
        PROOF_VERIFYING,
        PROOF_IN_REVIEW,
        APPROVAL_GIVEN,
        PAYMENT_RECORDED
    }

    @ParameterizedTest
    @EnumSource
    void finishesTheLoopAfterBeingKilled(Moment moment) {
        var before = new Trade(vikaya);
        var onHand = new BigDecimal(before.product(SKU).path("onHand").asText());
        var needsReview = moment == Moment.PROOF_IN_REVIEW || moment == Moment.APPROVAL_GIVEN;
        // Of its own size each: the same amount paid twice in a minute would rightly look doubtful.
        var quantity = 2 + moment.ordinal();
        var invoice = bringTo(before, moment, quantity, needsReview);
        var invoices = before.invoiceCount();
        var messages = before.messageCount();

        vikaya.kill();
        assertThat(vikaya.postgres()).as("the PostgreSQL left behind").isPresent();
        var leftBehind = vikaya.postgres().orElseThrow();
        var ready = vikaya.start();
        System.out.printf("Killed at %s: ready again after %.1f s%n", moment, ready.toMillis() / 1000.0);
        assertThat(leftBehind.isAlive()).as("the old PostgreSQL is taken over").isFalse();

        var after = new Trade(vikaya);
        assertThat(after.invoiceCount()).isEqualTo(invoices);
        assertThat(after.messageCount()).isGreaterThanOrEqualTo(messages);
        finish(after, invoice, moment);

        var number = after.number(invoice);
        assertThat(after.payments(invoice)).hasSize(1);
        assertThat(after.invoice(invoice).path("stockState").asText()).isEqualTo("DEDUCTED");
        assertThat(after.movements(SKU, invoice)).containsExactlyInAnyOrder("RESERVATION 0", "SALE -" + quantity);
        assertThat(new BigDecimal(after.product(SKU).path("onHand").asText()))
                .isEqualByComparingTo(onHand.subtract(new BigDecimal(quantity)));
        assertThat(after.told(Trade.CUSTOMER, number)).satisfies(texts -> {
            assertThat(containing(texts, "Scan the KHQR in the PDF")).isEqualTo(1);
            assertThat(containing(texts, "Received! Checking your payment")).isEqualTo(1);
            assertThat(containing(texts, "Thank you!")).isEqualTo(1);
            assertThat(containing(texts, "A person at the shop is looking")).isEqualTo(needsReview ? 1 : 0);
            assertThat(texts).hasSize(needsReview ? 4 : 3);
        });
        assertThat(after.told(Trade.OWNER, number)).satisfies(texts -> {
            assertThat(containing(texts, "Stock has been deducted.")).isEqualTo(1);
            assertThat(containing(texts, "A payment needs your decision")).isEqualTo(needsReview ? 1 : 0);
            assertThat(texts).hasSize(needsReview ? 2 : 1);
        });
    }

    @Test
    void refusesASecondApplicationOnTheSameData() {
        assertThat(vikaya.startSecond()).contains("Another Vikaya is already running on the data in");
        assertThat(new Trade(vikaya).product(SKU).path("id").asText()).isNotEmpty();
    }

    /** @return the invoice, with which the loop has just come to the moment */
    private static String bringTo(Trade trade, Moment moment, int quantity, boolean needsReview) {
        var invoice = trade.invoice(Map.of(SKU, quantity));
        if (moment == Moment.INVOICE_SENT) {
            return invoice;
        }
        awaitInvoiceInChat(trade, invoice);
        trade.pay(invoice, needsReview ? "COVERED_RECIPIENT" : "NONE");
        switch (moment) {
            case PROOF_VERIFYING -> awaitProof(trade, invoice, "VERIFYING");
            case PROOF_IN_REVIEW -> awaitProof(trade, invoice, "IN_REVIEW");
            case APPROVAL_GIVEN -> {
                awaitProof(trade, invoice, "IN_REVIEW");
                trade.approve(invoice);
            }
            case PAYMENT_RECORDED ->
                Trade.soon("the payment is recorded")
                        .until(() -> !trade.payments(invoice).isEmpty());
            default -> {}
        }
        return invoice;
    }

    private static void finish(Trade trade, String invoice, Moment moment) {
        if (moment == Moment.INVOICE_SENT) {
            awaitInvoiceInChat(trade, invoice);
            trade.pay(invoice, "NONE");
        }
        if (moment == Moment.PROOF_IN_REVIEW) {
            trade.approve(invoice);
        }
        trade.awaitAllDone(invoice);
    }

    private static void awaitInvoiceInChat(Trade trade, String invoice) {
        var number = trade.number(invoice);
        Trade.soon("the invoice is in the chat")
                .until(() -> !trade.told(Trade.CUSTOMER, number).isEmpty());
    }

    private static void awaitProof(Trade trade, String invoice, String state) {
        Trade.soon("the proof is " + state).pollInterval(Duration.ofMillis(30)).until(() -> trade.proofStates(invoice)
                .contains(state));
    }

    private static long containing(List<? extends String> texts, String part) {
        return texts.stream().filter(text -> text.contains(part)).count();
    }
}
