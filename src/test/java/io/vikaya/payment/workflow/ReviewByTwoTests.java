package io.vikaya.payment.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vikaya.identity.UserView;
import io.vikaya.notification.Recipient;
import io.vikaya.payment.AliasNotFoundException;
import io.vikaya.payment.PaymentProofView;
import io.vikaya.payment.PaymentService;
import io.vikaya.payment.ProofStatus;
import io.vikaya.payment.RecipientAliases;
import io.vikaya.payment.ReviewChoice;
import io.vikaya.payment.ReviewIncompleteException;
import io.vikaya.payment.SameReviewerException;
import io.vikaya.payment.VerdictReason;
import io.vikaya.payment.domain.PaymentReviews;
import io.vikaya.tenancy.TenantRules;
import io.vikaya.tenancy.TenantService;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.Readings;
import io.vikaya.testing.RecordingChannel;
import io.vikaya.testing.ScriptedReader;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.math.BigDecimal;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What reviewers can do besides yes and no: agree in twos, ask for a clearer picture, teach a name. */
@VikayaTest
class ReviewByTwoTests {

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

    @Autowired
    RecipientAliases aliases;

    @Autowired
    TenantService tenants;

    UserView owner;

    @BeforeEach
    void openAShop() {
        ProcessEngineTests.init(engine);
        channel.clear();
        owner = shop.open();
    }

    @Test
    void approvesALargePaymentOnlyOnceASecondPersonAgrees() {
        twoPersonsAbove("9.99");
        var proof = verify(Readings.of("10.00"));
        assertThat(proof.reason()).isEqualTo(VerdictReason.ABOVE_LIMIT);

        decide(proof, "dara", ReviewChoice.APPROVE, "10.00", null);
        ProcessEngineTests.assertThat(instance(proof)).isWaitingAt("Task_ConfirmPayment");
        assertThat(again(proof).status()).isEqualTo(ProofStatus.IN_REVIEW);
        assertThat(shop.in(owner, reviews::open).getFirst().firstReviewer()).isEqualTo("dara");
        assertThatThrownBy(() -> decide(proof, "dara", ReviewChoice.APPROVE, "10.00", null))
                .isInstanceOf(SameReviewerException.class);
        assertThatThrownBy(() -> claim("dara")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> decide(proof, "maly", ReviewChoice.APPROVE, "9.00", null))
                .isInstanceOf(ReviewIncompleteException.class);
        decide(proof, "maly", ReviewChoice.APPROVE, "10.00", null);

        assertThat(again(proof).status()).isEqualTo(ProofStatus.APPROVED);
        assertThat(again(proof).decidedBy()).contains(" + ");
    }

    @Test
    void letsTheSecondPersonRejectOrAskForAClearerPicture() {
        twoPersonsAbove("5");
        var rejected = verify(Readings.of("10.00"));
        decide(rejected, "dara", ReviewChoice.APPROVE, "10.00", null);
        decide(rejected, "maly", ReviewChoice.REJECT, null, "NOT_RECEIVED");
        assertThat(again(rejected).status()).isEqualTo(ProofStatus.REJECTED);
        assertThat(again(rejected).verifiedAmount()).isNull();

        var blurred = verify(Readings.of("10.00"));
        decide(blurred, "dara", ReviewChoice.APPROVE, "10.00", null);
        decide(blurred, "maly", ReviewChoice.CLEARER_PICTURE, null, null);
        assertThat(again(blurred).reason()).isEqualTo(VerdictReason.CLEARER_PICTURE);
    }

    @Test
    void tellsTheOwnersWhenNobodyAgreesForADay() {
        twoPersonsAbove("5");
        var proof = verify(Readings.of("10.00"));
        decide(proof, "dara", ReviewChoice.APPROVE, "10.00", null);

        runner.fireTimer(instance(proof).getId(), "BoundaryEvent_ConfirmationOverdue");

        assertThat(channel.to(Recipient.owners())).hasSize(1);
        ProcessEngineTests.assertThat(instance(proof)).isWaitingAt("Task_ConfirmPayment");
    }

    @Test
    void asksForTwoWhenTheReviewerStatesMoreThanTheLimit() {
        twoPersonsAbove("15");
        var proof = verify(Readings.of("10.00").amount(null));

        decide(proof, "dara", ReviewChoice.APPROVE, "20.00", null);

        ProcessEngineTests.assertThat(instance(proof)).isWaitingAt("Task_ConfirmPayment");
    }

    @Test
    void asksTheCustomerForAClearerPictureAndTakesIt() {
        var proof = verify(Readings.of("10.00").id("63000000888").paidTo(null, null));

        decide(proof, "dara", ReviewChoice.CLEARER_PICTURE, null, null);

        assertThat(again(proof).reason()).isEqualTo(VerdictReason.CLEARER_PICTURE);
        assertThat(verify(Readings.of("10.00").id("63000000888")).status()).isEqualTo(ProofStatus.APPROVED);
    }

    @Test
    void learnsANameOnlyFromAPersonAndForgetsItForGood() {
        var printed = "SOKHA FLOWERS";
        var first = verify(Readings.of("10.00").paidTo(printed, Shop.ACCOUNT));
        assertThat(first.status()).isEqualTo(ProofStatus.IN_REVIEW);
        decide(first, "dara", ReviewChoice.APPROVE, "10.00", null);

        var learned = shop.in(owner, aliases::list);
        assertThat(learned).hasSize(1);
        assertThat(learned.getFirst().name()).isEqualTo(printed);
        assertThat(verify(Readings.of("10.00").paidTo(printed, null)).status()).isEqualTo(ProofStatus.APPROVED);

        revoke(learned.getFirst().id());
        assertThatThrownBy(() -> revoke(learned.getFirst().id())).isInstanceOf(AliasNotFoundException.class);
        var second = verify(Readings.of("10.00").paidTo(printed, Shop.ACCOUNT));
        assertThat(second.status()).isEqualTo(ProofStatus.IN_REVIEW);
        decide(second, "dara", ReviewChoice.APPROVE, "10.00", null);
        assertThat(shop.in(owner, aliases::list)).isEmpty();
    }

    @Test
    void learnsNothingWhenThePrintedAccountContradicts() {
        twoPersonsAbove("1000");
        var proof = verify(
                Readings.of("9.00").paidTo("SOKHA FLOWERS", "005 *** 999").titleCovered());
        decide(proof, "dara", ReviewChoice.APPROVE, "9.00", null);

        assertThat(shop.in(owner, aliases::list)).isEmpty();
    }

    private void revoke(java.util.UUID id) {
        shop.in(owner, () -> {
            aliases.revoke(id);
            return true;
        });
    }

    private void claim(String username) {
        shop.in(owner, () -> {
            reviews.claim(reviews.open().getFirst().taskId(), username);
            return true;
        });
    }

    private void twoPersonsAbove(String dollars) {
        shop.in(owner, () -> {
            tenants.decide(new TenantRules(
                    new BigDecimal(4_100), 80, false, false, 7, BigDecimal.ZERO, new BigDecimal(dollars)));
            return true;
        });
    }

    private PaymentProofView verify(Readings reading) {
        reader.reads(reading.build());
        var proof = shop.in(owner, () -> shop.sendProof(shop.sent(shop.product("5.00", 50), 2)));
        runner.runToNextWaitState();
        return shop.in(owner, () -> payments.get(proof));
    }

    private PaymentProofView again(PaymentProofView proof) {
        return shop.in(owner, () -> payments.get(proof.id()));
    }

    private void decide(
            PaymentProofView proof,
            String reviewer,
            ReviewChoice choice,
            @Nullable String amount,
            @Nullable String reason) {
        shop.in(owner, () -> {
            var task = reviews.open().stream()
                    .filter(review -> review.proof().equals(proof.id()))
                    .findFirst()
                    .orElseThrow();
            reviews.decide(task.taskId(), reviewer, choice, amount, reason, null);
            return true;
        });
        runner.runToNextWaitState();
    }

    private ProcessInstance instance(PaymentProofView proof) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PaymentVerificationProcess.KEY)
                .processInstanceBusinessKey(proof.id().toString())
                .singleResult();
    }
}
