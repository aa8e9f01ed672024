package io.vikaya.payment.workflow;

import static io.vikaya.payment.workflow.PaymentVerificationProcess.PAYMENT_PROOF_ID;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.VERDICT;

import io.vikaya.payment.PaymentVerification;
import io.vikaya.payment.Verdict;
import io.vikaya.payment.VerdictReason;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Neither yes nor no: the proof is laid aside, its ids are free again, and whoever expected it asks the customer. */
@Component
class RequestClearerPictureDelegate implements JavaDelegate {

    private final PaymentVerification verification;

    RequestClearerPictureDelegate(PaymentVerification verification) {
        this.verification = verification;
    }

    @Override
    public void execute(DelegateExecution execution) {
        verification.reject(PAYMENT_PROOF_ID.from(execution), VerdictReason.CLEARER_PICTURE);
        VERDICT.set(execution, Verdict.REJECTED);
    }
}
