package io.vikaya.payment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vikaya.identity.UserView;
import io.vikaya.invoice.GoodsChoice;
import io.vikaya.invoice.InvoiceId;
import io.vikaya.invoice.InvoiceLedger;
import io.vikaya.invoice.LedgerEntryId;
import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.ProofStatus;
import io.vikaya.payment.VerdictReason;
import io.vikaya.payment.statistics.VerificationFigures.Accuracy;
import io.vikaya.payment.statistics.VerificationFigures.Outcomes;
import io.vikaya.payment.statistics.VerificationFigures.ReasonCount;
import io.vikaya.payment.statistics.VerificationFigures.Waiting;
import io.vikaya.tenancy.BusinessTime;
import io.vikaya.testing.Api;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.Readings;
import io.vikaya.testing.ScriptedReader;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@VikayaTest
class VerificationStatisticsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    @Autowired
    Shop shop;

    @Autowired
    Api api;

    @Autowired
    ScriptedReader reader;

    @Autowired
    ProcessRunner runner;

    @Autowired
    InvoiceLedger ledger;

    @Autowired
    VerificationStatistics statistics;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    UserView owner;
    InvoiceId invoice;

    @BeforeEach
    void openAShop() {
        owner = shop.open();
        invoice = shop.in(owner, () -> shop.sent(shop.product("5.00", 50), 2));
    }

    @Test
    void countsWhatBecameOfEveryProof() {
        proof("2026-03-10 03:00+07", "APPROVED", "APPROVE", "ALL_CHECKS_PASSED", 10, "10.00", "10.00");
        proof("2026-03-10 04:00+07", "APPROVED", "APPROVE", "ALL_CHECKS_PASSED", 30, "10.00", "10.00");
        proof("2026-03-10 05:00+07", "APPROVED", "REVIEW", "REVIEWER_APPROVED", 600, "10.00", "10.00");
        proof("2026-03-11 05:00+07", "APPROVED", "REVIEW", "REVIEWER_APPROVED", 1200, "10.00", "9.00");
        proof("2026-03-11 06:00+07", "APPROVED", "REVIEW", "REVIEWER_APPROVED", 1800, null, "9.00");
        proof("2026-03-11 07:00+07", "REJECTED", "REJECT", "DUPLICATE", 20, "10.00", null);
        proof("2026-03-11 08:00+07", "REJECTED", "REVIEW", "NOT_RECEIVED", 2400, "10.00", null);
        proof("2026-03-11 09:00+07", "IN_REVIEW", "REVIEW", "LOW_SCORE", null, "10.00", null);

        var figures = figures(MARCH);

        assertThat(figures.outcomes()).isEqualTo(new Outcomes(2, 3, 1, 1, 1));
        assertThat(figures.automatic()).isEqualTo(new Waiting(3, 20.0, 29.0));
        assertThat(figures.byPeople()).isEqualTo(new Waiting(4, 1500.0, 2310.0));
        assertThat(figures.accuracy()).isEqualTo(new Accuracy(1, 1, 1, 0));
        assertThat(figures.reasons())
                .startsWith(new ReasonCount(ProofStatus.APPROVED, VerdictReason.REVIEWER_APPROVED, 3))
                .contains(new ReasonCount(ProofStatus.IN_REVIEW, VerdictReason.LOW_SCORE, 1));
        assertThat(figures.days())
                .extracting(VerificationFigures.DayOutcomes::day)
                .containsExactly(DAY, DAY.plusDays(1));
    }

    @Test
    void countsDaysAsPhnomPenhDoes() {
        proof("2026-03-09 16:59+00", "APPROVED", "APPROVE", "ALL_CHECKS_PASSED", 10, "10.00", "10.00");
        proof("2026-03-09 17:00+00", "APPROVED", "APPROVE", "ALL_CHECKS_PASSED", 10, "10.00", "10.00");
        proof("2026-03-10 16:59+00", "APPROVED", "APPROVE", "ALL_CHECKS_PASSED", 10, "10.00", "10.00");
        proof("2026-03-10 17:00+00", "APPROVED", "APPROVE", "ALL_CHECKS_PASSED", 10, "10.00", "10.00");

        assertThat(figures(new Period(DAY, DAY)).outcomes().approvedAutomatically())
                .isEqualTo(2);
    }

    @Test
    void namesWhoIsOftenRejectedOrSuspiciousAndTheirCustomer() {
        var suspicious = proof("2026-03-10 03:00+07", "APPROVED", "REVIEW", "REVIEWER_APPROVED", 60, "10.00", "10.00");
        change(
                "checks = '[{\"kind\":\"UNTOUCHED\",\"outcome\":\"MISMATCH\"}]', payer_id = '77', payer_kind = 'CHAT',"
                        + " sender_name = 'Borey'",
                suspicious);
        var rejected = proof("2026-03-11 03:00+07", "REJECTED", "REJECT", "DUPLICATE", 60, "10.00", null);
        change("payer_id = '77', payer_kind = 'CHAT', sender_name = 'Borey K.'", rejected);
        var blurred = proof("2026-03-11 03:00+07", "REJECTED", "REVIEW", "CLEARER_PICTURE", 60, "10.00", null);
        change("payer_id = '88', payer_kind = 'CHAT', sender_name = 'Nary'", blurred);

        var senders = figures(MARCH).senders();

        assertThat(senders).hasSize(1);
        assertThat(senders.getFirst().name()).isEqualTo("Borey K.");
        assertThat(senders.getFirst().customerName()).isEqualTo("Srey Mom");
        assertThat(senders.getFirst())
                .extracting(
                        VerificationFigures.Sender::sent,
                        VerificationFigures.Sender::rejected,
                        VerificationFigures.Sender::suspicious)
                .containsExactly(2L, 1L, 1L);
    }

    @Test
    void namesTheCustomerAndNotWhoUploadedForThem() {
        var own = proof("2026-03-10 03:00+07", "REJECTED", "REJECT", "DUPLICATE", 60, "10.00", null);
        change("source = 'PAYMENT_PAGE', sender_name = 'Srey Mom'", own);
        var uploaded = proof("2026-03-11 03:00+07", "REJECTED", "REJECT", "DUPLICATE", 60, "10.00", null);
        change("source = 'DASHBOARD', sender_name = 'dara'", uploaded);

        assertThat(figures(MARCH).senders())
                .extracting(VerificationFigures.Sender::name, VerificationFigures.Sender::sent)
                .containsExactly(tuple("Srey Mom", 2L));
    }

    @Test
    void countsApprovalsNobodyLookedAtWhoseMoneyWasTakenBack() {
        reader.reads(Readings.of("10.00").build());
        shop.in(owner, () -> shop.sendProof(invoice));
        runner.runToNextWaitState();
        shop.in(owner, () -> {
            ledger.takeBack(
                    new LedgerEntryId(ledger.of(invoice).getFirst().id()), "It never arrived", GoodsChoice.STAY);
            return true;
        });

        var today = BusinessTime.dayOf(Instant.now());
        assertThat(figures(new Period(today.minusDays(1), today)).accuracy()).isEqualTo(new Accuracy(0, 0, 0, 1));
    }

    @Test
    void showsNothingOfAnotherShopAndEmptyFiguresWhereThereAreNone() throws Exception {
        proof("2026-03-10 03:00+07", "REJECTED", "REJECT", "DUPLICATE", 20, "10.00", null);

        api.getAs(shop.open(), "/verification-statistics?from=2026-03-01&to=2026-03-31")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcomes.rejectedAutomatically").value(0))
                .andExpect(jsonPath("$.automatic.medianSeconds").isEmpty())
                .andExpect(jsonPath("$.senders").isEmpty());
        api.getAs(owner, "/verification-statistics?from=2026-03-01&to=2026-03-31")
                .andExpect(jsonPath("$.outcomes.rejectedAutomatically").value(1));
    }

    @Test
    void refusesDaysInTheWrongOrderAndMoreThanAYear() {
        assertThatThrownBy(() -> new Period(DAY, DAY.minusDays(1))).isInstanceOf(PeriodInvalidException.class);
        assertThatThrownBy(() -> new Period(DAY, DAY.plusDays(366))).isInstanceOf(PeriodInvalidException.class);
    }

    private VerificationFigures figures(Period period) {
        return shop.in(owner, () -> statistics.of(period));
    }

    /** A proof that really came, made to look as if it had come then and ended so. */
    private PaymentProofId proof(
            String receivedAt,
            String status,
            String decision,
            String reason,
            @Nullable Integer seconds,
            @Nullable String read,
            @Nullable String verified) {
        var id = shop.in(owner, () -> shop.sendProof(invoice));
        change(
                "received_at = '%s', status = '%s', decision = '%s', reason = '%s', decided_at = %s, checks = null, %s, %s"
                        .formatted(
                                receivedAt,
                                status,
                                decision,
                                reason,
                                seconds == null
                                        ? "null"
                                        : "timestamptz '%s' + interval '%d seconds'".formatted(receivedAt, seconds),
                                money("read", read),
                                money("verified", verified)),
                id);
        return id;
    }

    private static String money(String which, @Nullable String amount) {
        return "%1$s_amount = %2$s, %1$s_currency = %3$s".formatted(which, amount, amount == null ? "null" : "'USD'");
    }

    private void change(String set, PaymentProofId id) {
        shop.in(
                owner,
                () -> transactions.execute(
                        status -> jdbc.sql("update scriptclient.payment_proof set " + set + " where id = ?")
                                .param(id.value())
                                .update()));
    }
}
