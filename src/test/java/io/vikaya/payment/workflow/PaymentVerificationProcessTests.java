package io.vikaya.payment.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vikaya.identity.UserView;
import io.vikaya.invoice.InvoiceId;
import io.vikaya.notification.Recipient;
import io.vikaya.payment.Decision;
import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.PaymentProofView;
import io.vikaya.payment.PaymentService;
import io.vikaya.payment.ProofStatus;
import io.vikaya.payment.ReviewChoice;
import io.vikaya.payment.ReviewIncompleteException;
import io.vikaya.payment.VerdictReason;
import io.vikaya.payment.domain.PaymentReviews;
import io.vikaya.payment.ocr.ReadingFailedException;
import io.vikaya.payment.reading.ReadingFlag;
import io.vikaya.shared.money.Money;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.Readings;
import io.vikaya.testing.RecordingChannel;
import io.vikaya.testing.ScriptedReader;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@VikayaTest
class PaymentVerificationProcessTests {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Shop shop;

    @Autowired
    ScriptedReader reader;

    @Autowired
    RecordingChannel channel;

    @Autowired
    ProcessRunner runner;

    @Autowired
    PaymentService payments;

    @Autowired
    PaymentReviews reviews;

    UserView owner;

    @BeforeEach
    void openAShop() {
        ProcessEngineTests.init(engine);
        channel.clear();
        owner = shop.open();
    }

    @Test
    void approvesWhenEverythingFits() {
        var proof = verify(Readings.of("10.00"));

        assertThat(proof.status()).isEqualTo(ProofStatus.APPROVED);
        assertThat(proof.score()).isEqualTo(100);
        assertThat(proof.verifiedAmount()).isEqualTo(Money.of("10.00", "USD"));
        assertThat(history(proof.id(), "EndEvent_PaymentApproved")).isEqualTo(1);
    }

    static Stream<Arguments> rejections() {
        return Stream.of(
                Arguments.of(Readings.of("10.00").paidTo("CHEA VUTHY", "009 888 777"), VerdictReason.WRONG_RECIPIENT),
                Arguments.of(Readings.of("10.00").paidTo(Shop.HOLDER, "005 123 457"), VerdictReason.WRONG_RECIPIENT),
                Arguments.of(Readings.of("10.00").paidTo("LONG VISAL", null), VerdictReason.WRONG_RECIPIENT),
                Arguments.of(
                        Readings.of("10.00").at(Instant.now().minus(Duration.ofDays(30))), VerdictReason.WRONG_DATE),
                Arguments.of(Readings.of("10.00").at(Instant.now().plus(Duration.ofDays(1))), VerdictReason.WRONG_DATE),
                Arguments.of(Readings.of("10.00").pending(), VerdictReason.NOT_COMPLETED),
                Arguments.of(Readings.of("10.00").notAReceipt(), VerdictReason.NOT_A_RECEIPT));
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void rejectsWithItsReason(Readings reading, VerdictReason reason) {
        var proof = verify(reading);

        assertThat(proof.status()).isEqualTo(ProofStatus.REJECTED);
        assertThat(proof.reason()).isEqualTo(reason);
        assertThat(proof.verifiedAmount()).isNull();
        assertThat(history(proof.id(), "EndEvent_PaymentRejected")).isEqualTo(1);
    }

    static Stream<Arguments> doubts() {
        return Stream.of(
                Arguments.of(Readings.of("10.00").amount(null), VerdictReason.AMOUNT_UNREADABLE),
                Arguments.of(Readings.of("10.00").disputed(), VerdictReason.AMOUNT_UNREADABLE),
                Arguments.of(Readings.of("9.00"), VerdictReason.WRONG_AMOUNT),
                Arguments.of(Readings.of("100.00"), VerdictReason.WRONG_AMOUNT),
                Arguments.of(Readings.of("10.00").amount(Money.of("10", "KHR")), VerdictReason.WRONG_AMOUNT),
                Arguments.of(Readings.of("10.00").amount(Money.of("41000", "KHR")), VerdictReason.WRONG_AMOUNT),
                Arguments.of(Readings.of("10.00").paidTo(null, null), VerdictReason.RECIPIENT_UNREADABLE),
                Arguments.of(Readings.of("10.00").paidTo("CHAN SOKHIM", null), VerdictReason.RECIPIENT_UNREADABLE),
                Arguments.of(Readings.of("10.00").id(null), VerdictReason.ID_UNREADABLE),
                Arguments.of(Readings.of("10.00").titleCovered(), VerdictReason.UNREADABLE),
                Arguments.of(Readings.of("10.00").at(null), VerdictReason.DATE_UNREADABLE),
                Arguments.of(Readings.of("10.00").flagged(ReadingFlag.DEBIT_CONTRADICTS), VerdictReason.SUSPICIOUS),
                Arguments.of(Readings.of("10.00").flagged(ReadingFlag.ID_DATE_CONTRADICTS), VerdictReason.SUSPICIOUS));
    }

    @ParameterizedTest
    @MethodSource("doubts")
    void neverApprovesAloneWhenSomethingIsInDoubt(Readings reading, VerdictReason reason) {
        var proof = verify(reading);

        assertThat(proof.status()).isEqualTo(ProofStatus.IN_REVIEW);
        assertThat(proof.reason()).isEqualTo(reason);
        assertThat(history(proof.id(), "EndEvent_PaymentApproved")).isZero();
        ProcessEngineTests.assertThat(instance(proof.id())).isWaitingAt("Task_ReviewPayment");
    }

    @Test
    void asksAPersonWhenReadingThrows() {
        reader.fails(new ReadingFailedException("the engine is down", new IllegalStateException()));
        var proof = verify(null);

        assertThat(proof.status()).isEqualTo(ProofStatus.IN_REVIEW);
        assertThat(proof.reason()).isEqualTo(VerdictReason.UNREADABLE);
        assertThat(channel.to(Recipient.reviewers())).hasSize(1);
    }

    @Test
    void retriesAndRaisesAnIncidentWhenTheReaderCrashesUnexpectedly() {
        reader.fails(new UnsupportedOperationException("a bug"));
        var proof = verify(null);

        assertThat(proof.status()).isEqualTo(ProofStatus.VERIFYING);
        assertThat(history(proof.id(), "EndEvent_PaymentApproved")).isZero();
        ProcessEngineTests.assertThat(instance(proof.id())).isWaitingAt("Task_ReadPaymentProof");
    }

    @Test
    void takesTheReviewersWordAndAmount() {
        var proof = verify(Readings.of("9.00"));

        decide(proof, Decision.APPROVE, "9.00", null);

        var decided = shop.in(owner, () -> payments.get(proof.id()));
        assertThat(decided.status()).isEqualTo(ProofStatus.APPROVED);
        assertThat(decided.verifiedAmount()).isEqualTo(Money.of("9.00", "USD"));
        assertThat(decided.reason()).isEqualTo(VerdictReason.REVIEWER_APPROVED);
    }

    @Test
    void rejectsWithTheReviewersReason() {
        var proof = verify(Readings.of("10.00").paidTo(null, null));

        decide(proof, Decision.REJECT, null, "NOT_RECEIVED");

        var decided = shop.in(owner, () -> payments.get(proof.id()));
        assertThat(decided.status()).isEqualTo(ProofStatus.REJECTED);
        assertThat(decided.reason()).isEqualTo(VerdictReason.NOT_RECEIVED);
    }

    @Test
    void refusesAnApprovalWithoutAnAmountAndARejectionWithoutAReason() {
        var proof = verify(Readings.of("10.00").amount(null));

        assertThatThrownBy(() -> decide(proof, Decision.APPROVE, null, null))
                .isInstanceOf(ReviewIncompleteException.class);
        assertThatThrownBy(() -> decide(proof, Decision.APPROVE, "-5", null))
                .isInstanceOf(ReviewIncompleteException.class);
        assertThatThrownBy(() -> decide(proof, Decision.REJECT, null, null))
                .isInstanceOf(ReviewIncompleteException.class);
        ProcessEngineTests.assertThat(instance(proof.id())).isWaitingAt("Task_ReviewPayment");
    }

    @Test
    void tellsTheOwnersWhenNobodyDecidesForADay() {
        var proof = verify(Readings.of("9.00"));

        runner.fireTimer(instance(proof.id()).getId(), "BoundaryEvent_ReviewOverdue");

        assertThat(channel.to(Recipient.owners())).hasSize(1);
        ProcessEngineTests.assertThat(instance(proof.id())).isWaitingAt("Task_ReviewPayment");
    }

    @Test
    void rejectsTheSamePictureAndTheSamePaymentSentAgainEvenToAnotherShop() {
        var picture = Shop.picture();
        var invoice = sent();
        reader.reads(Readings.of("10.00").id("63000000001").build());
        shop.in(owner, () -> shop.sendProof(invoice, picture));
        runner.runToNextWaitState();

        owner = shop.open();
        var samePicture = verify(Readings.of("10.00"), picture);
        assertThat(samePicture.reason()).isEqualTo(VerdictReason.DUPLICATE);

        owner = shop.open();
        var samePayment = verify(Readings.of("10.00").id("63000000001"));
        assertThat(samePayment.reason()).isEqualTo(VerdictReason.DUPLICATE);
    }

    @Test
    void letsARejectedPaymentBeProvedAgain() {
        var first = verify(Readings.of("10.00").id("63000000777").paidTo(null, null));
        decide(first, Decision.REJECT, null, "CLEARER_PICTURE");

        var second = verify(Readings.of("10.00").id("63000000777"));

        assertThat(second.status()).isEqualTo(ProofStatus.APPROVED);
    }

    @Test
    void doubtsASecondViewOfTheSamePaymentUnderAnotherId() {
        var at = Instant.now().minusSeconds(300);
        verify(Readings.of("10.00").from("012 345 678").at(at));
        var other = verify(Readings.of("10.00").from("012 345 678").at(at));

        assertThat(other.status()).isEqualTo(ProofStatus.IN_REVIEW);
        assertThat(other.reason()).isEqualTo(VerdictReason.SUSPICIOUS);
    }

    @Test
    void approvesTheReceiversPageThatNamesPayerAndMinuteAndDoubtsThePayersPageOfTheSamePayment() {
        var at = Instant.now().minusSeconds(300);
        var received = verify(received(at));
        assertThat(received.status()).isEqualTo(ProofStatus.APPROVED);

        assertThat(verify(Readings.of("10.00").from("012 345 678").at(at)).status())
                .isEqualTo(ProofStatus.IN_REVIEW);
        assertThat(verify(Readings.of("10.00").at(at)).status())
                .as("the payer's account was not read")
                .isEqualTo(ProofStatus.IN_REVIEW);
    }

    @Test
    void doubtsTheReceiversPageAfterAPayersWhoseAccountWasNotRead() {
        var at = Instant.now().minusSeconds(300);
        assertThat(verify(Readings.of("10.00").at(at)).status()).isEqualTo(ProofStatus.APPROVED);
        assertThat(verify(received(at)).status()).isEqualTo(ProofStatus.IN_REVIEW);
    }

    @Test
    void approvesTwoPayersOfTheSameAmountInTheSameMinute() {
        var at = Instant.now().minusSeconds(300);
        verify(Readings.of("10.00").from("012 345 678").at(at));
        assertThat(verify(Readings.of("10.00").from("012 345 679").at(at)).status())
                .isEqualTo(ProofStatus.APPROVED);
    }

    private static Readings received(Instant at) {
        return Readings.of("10.00").from("012 345 678").at(at).flagged(ReadingFlag.RECEIVED_VIEW);
    }

    private PaymentProofView verify(@Nullable Readings reading) {
        return verify(reading, Shop.picture());
    }

    private PaymentProofView verify(@Nullable Readings reading, byte[] picture) {
        if (reading != null) {
            reader.reads(reading.build());
        }
        var invoice = sent();
        var proof = shop.in(owner, () -> shop.sendProof(invoice, picture));
        runner.runToNextWaitState();
        return shop.in(owner, () -> payments.get(proof));
    }

    private InvoiceId sent() {
        return shop.in(owner, () -> shop.sent(shop.product("5.00", 50), 2));
    }

    private void decide(PaymentProofView proof, Decision decision, @Nullable String amount, @Nullable String reason) {
        shop.in(owner, () -> {
            var task = reviews.open().stream()
                    .filter(review -> review.proof().equals(proof.id()))
                    .findFirst()
                    .orElseThrow();
            reviews.decide(
                    task.taskId(), owner.username(), ReviewChoice.valueOf(decision.name()), amount, reason, null);
            return true;
        });
        runner.runToNextWaitState();
    }

    private ProcessInstance instance(PaymentProofId proof) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PaymentVerificationProcess.KEY)
                .processInstanceBusinessKey(proof.toString())
                .singleResult();
    }

    private long history(PaymentProofId proof, String activity) {
        var instance = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(PaymentVerificationProcess.KEY)
                .processInstanceBusinessKey(proof.toString())
                .singleResult();
        return engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .activityId(activity)
                .count();
    }
}
