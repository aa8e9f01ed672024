package io.vikaya.payment.workflow;

import static io.vikaya.payment.workflow.PaymentVerificationProcess.PAYMENT_PROOF_ID;

import io.vikaya.payment.PaymentVerification;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AskSecondReviewerDelegate implements JavaDelegate {

    private final PaymentVerification verification;

    AskSecondReviewerDelegate(PaymentVerification verification) {
        this.verification = verification;
    }

    @Override
    public void execute(DelegateExecution execution) {
        verification.askSecondReviewer(PAYMENT_PROOF_ID.from(execution));
    }
}
