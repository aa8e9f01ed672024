package io.vikaya.payment.workflow;

import static io.vikaya.payment.workflow.PaymentVerificationProcess.PAYMENT_PROOF_ID;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.REASON;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.VERDICT;

import io.vikaya.payment.PaymentVerification;
import io.vikaya.payment.Verdict;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ApprovePaymentDelegate implements JavaDelegate {

    private final PaymentVerification verification;

    ApprovePaymentDelegate(PaymentVerification verification) {
        this.verification = verification;
    }

    @Override
    public void execute(DelegateExecution execution) {
        verification.approve(PAYMENT_PROOF_ID.from(execution), REASON.from(execution));
        VERDICT.set(execution, Verdict.APPROVED);
    }
}
