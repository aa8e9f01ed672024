package io.vikaya.payment.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.PaymentProofView;
import io.vikaya.payment.ProofStatus;
import io.vikaya.payment.ReviewChoice;
import io.vikaya.payment.VerdictReason;
import io.vikaya.payment.bakong.BakongStub;
import io.vikaya.payment.domain.PaymentReviews;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.TenantRules;
import io.vikaya.tenancy.TenantService;
import io.vikaya.testing.Readings;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BakongRecheckProcessTests extends BakongStage {

    @Autowired
    PaymentReviews reviews;

    @Autowired
    AuditTrail audit;

    @Autowired
    TenantService tenants;

    @Test
    void answersTheReviewWhenBakongConfirmsLater() {
        stub.answers(500, "").answers(200, BakongStub.error(1)).answers(200, paid());
        var proof = verify(Readings.of("10.00"));
        assertThat(proof.status()).isEqualTo(ProofStatus.IN_REVIEW);
        assertThat(proof.reason()).isEqualTo(VerdictReason.BAKONG_SILENT);
        ProcessEngineTests.assertThat(recheck(proof)).isWaitingAt("CatchEvent_NextCheckDue");

        fireNextCheck(proof);
        assertThat(view(proof.id()).status()).isEqualTo(ProofStatus.IN_REVIEW);
        fireNextCheck(proof);

        var decided = view(proof.id());
        assertThat(decided.status()).isEqualTo(ProofStatus.APPROVED);
        assertThat(decided.reason()).isEqualTo(VerdictReason.BAKONG_CONFIRMED);
        assertThat(decided.decidedBy()).isNull();
        assertThat(visits(proof, "BoundaryEvent_BakongConfirmed")).isEqualTo(1);
        assertThat(visits(proof, "EndEvent_ReviewAnswered")).isEqualTo(1);
        assertThat(attempts(proof)).containsExactly("UNKNOWN", "NOT_FOUND", "PAID");
        assertThat(shop.in(
                        owner,
                        () -> audit.about(
                                proof.reference().kind(), proof.reference().id())))
                .anySatisfy(entry -> {
                    assertThat(entry.action()).isEqualTo("payment.approved");
                    assertThat(entry.details()).containsEntry("reason", "BAKONG_CONFIRMED");
                });
    }

    @Test
    void stopsAskingOnceAPersonHasDecided() {
        stub.answers(500, "").answers(200, paid());
        var proof = verify(Readings.of("10.00"));
        decide(proof, ReviewChoice.REJECT, null, "NOT_RECEIVED");
        var before = stub.requests.size();

        fireNextCheck(proof);

        assertThat(stub.requests).hasSize(before);
        assertThat(recheck(proof)).isNull();
        assertThat(visits(proof, "EndEvent_AskingEnded")).isEqualTo(1);
        assertThat(view(proof.id()).status()).isEqualTo(ProofStatus.REJECTED);
    }

    @Test
    void givesUpAfterFiveDaysAndLeavesItToAPerson() {
        stub.answers(500, "");
        var proof = verify(Readings.of("10.00"));

        for (var i = 0; i < 7; i++) {
            fireNextCheck(proof);
        }

        assertThat(recheck(proof)).isNull();
        assertThat(attempts(proof)).hasSize(8).containsOnly("UNKNOWN");
        assertThat(view(proof.id()).status()).isEqualTo(ProofStatus.IN_REVIEW);
    }

    @Test
    void asksSoonAgainForAPaymentThatBakongDoesNotKnowYet() {
        stub.answers(200, BakongStub.error(1)).answers(200, BakongStub.error(1)).answers(200, paid());
        var proof = verify(Readings.of("10.00"));
        assertThat(proof.reason()).isEqualTo(VerdictReason.BAKONG_NOT_FOUND);
        assertThat(dueIn(proof)).isLessThan(Duration.ofSeconds(20));

        fireNextCheck(proof);
        assertThat(view(proof.id()).status()).isEqualTo(ProofStatus.IN_REVIEW);
        fireNextCheck(proof);

        assertThat(view(proof.id()).reason()).isEqualTo(VerdictReason.BAKONG_CONFIRMED);
        assertThat(attempts(proof)).containsExactly("NOT_FOUND", "NOT_FOUND", "PAID");
    }

    @Test
    void givesUpAfterADayOnAPaymentThatBakongDoesNotKnow() {
        stub.answers(200, BakongStub.error(1));
        var proof = verify(Readings.of("10.00"));

        for (var i = 0; i < 5; i++) {
            fireNextCheck(proof);
        }

        assertThat(recheck(proof)).isNull();
        assertThat(attempts(proof)).hasSize(6).containsOnly("NOT_FOUND");
        assertThat(view(proof.id()).status()).isEqualTo(ProofStatus.IN_REVIEW);
    }

    @Test
    void stopsWhenBakongSaysThatItFailed() {
        stub.answers(500, "").answers(200, BakongStub.error(3));
        var proof = verify(Readings.of("10.00"));

        fireNextCheck(proof);

        assertThat(recheck(proof)).isNull();
        assertThat(visits(proof, "EndEvent_AskingEnded")).isEqualTo(1);
        assertThat(view(proof.id()).status()).isEqualTo(ProofStatus.IN_REVIEW);
    }

    @Test
    void stopsWhenBakongKnowsAnotherPaymentAndDecidesNothing() {
        stub.answers(500, "").answers(200, paid("9.0", "USD", "chan_sokha@abaa"));
        var proof = verify(Readings.of("10.00"));

        fireNextCheck(proof);

        assertThat(recheck(proof)).isNull();
        assertThat(view(proof.id()).status()).isEqualTo(ProofStatus.IN_REVIEW);
    }

    @Test
    void leavesTheReviewToPeopleWhereTheShopHasComeToWantThat() {
        stub.answers(500, "").answers(200, paid());
        var proof = verify(Readings.of("10.00"));
        shop.in(owner, () -> {
            tenants.decide(new TenantRules(new BigDecimal(4_100), 80, true, false, 7, BigDecimal.ZERO, null));
            return true;
        });

        fireNextCheck(proof);

        assertThat(view(proof.id()).status()).isEqualTo(ProofStatus.IN_REVIEW);
        decide(proof, ReviewChoice.APPROVE, "10.00", null);
        assertThat(view(proof.id()).reason()).isEqualTo(VerdictReason.REVIEWER_APPROVED);
    }

    private Duration dueIn(PaymentProofView proof) {
        var job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(recheck(proof).getId())
                .singleResult();
        return Duration.between(Instant.now(), job.getDuedate().toInstant());
    }

    private void decide(PaymentProofView proof, ReviewChoice choice, String amount, String reason) {
        shop.in(owner, () -> {
            var task = reviews.open().stream()
                    .filter(review -> review.proof().equals(proof.id()))
                    .findFirst()
                    .orElseThrow();
            reviews.decide(task.taskId(), owner.username(), choice, amount, reason, null);
            return true;
        });
        runner.runToNextWaitState();
    }
}
