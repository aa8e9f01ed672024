package io.vikaya.payment.workflow;

import static io.vikaya.payment.workflow.PaymentVerificationProcess.PAYMENT_PROOF_ID;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.REASON;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.REVIEW_CHECKS;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.REVIEW_IMAGE;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.REVIEW_TITLE;

import io.vikaya.payment.PaymentService;
import io.vikaya.payment.PaymentVerification;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AskReviewersDelegate implements JavaDelegate {

    private final PaymentVerification verification;
    private final PaymentService payments;

    AskReviewersDelegate(PaymentVerification verification, PaymentService payments) {
        this.verification = verification;
        this.payments = payments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proof = PAYMENT_PROOF_ID.from(execution);
        verification.askReviewers(proof, REASON.from(execution));
        var form = ReviewForm.of(payments.get(proof));
        REVIEW_TITLE.set(execution, form.title());
        REVIEW_CHECKS.set(execution, form.checks());
        REVIEW_IMAGE.set(execution, form.image());
        form.amount().ifPresent(amount -> PaymentVerificationProcess.RECEIVED_AMOUNT.set(execution, amount));
    }
}
