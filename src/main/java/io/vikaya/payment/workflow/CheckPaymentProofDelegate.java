package io.vikaya.payment.workflow;

import static io.vikaya.payment.workflow.PaymentVerificationProcess.ABOVE_LIMIT;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.ALWAYS_REVIEW;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.AMOUNT_CHECK;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.DATE_CHECK;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.DUPLICATE;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.ID_CHECK;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.PAYMENT_PROOF_ID;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.PICTURE;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.RECIPIENT_CHECK;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.SCORE;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.SUSPICIOUS;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.THRESHOLD;

import io.vikaya.payment.PaymentVerification;
import io.vikaya.payment.TwoPersonRule;
import io.vikaya.tenancy.TenantService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CheckPaymentProofDelegate implements JavaDelegate {

    private final PaymentVerification verification;
    private final TenantService tenants;
    private final TwoPersonRule twoPersons;

    CheckPaymentProofDelegate(PaymentVerification verification, TenantService tenants, TwoPersonRule twoPersons) {
        this.verification = verification;
        this.tenants = tenants;
        this.twoPersons = twoPersons;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var assessment = verification.check(PAYMENT_PROOF_ID.from(execution));
        var settings = tenants.current();
        PICTURE.set(execution, assessment.picture());
        SCORE.set(execution, assessment.score());
        THRESHOLD.set(execution, settings.approvalThreshold());
        ALWAYS_REVIEW.set(execution, settings.alwaysReview());
        AMOUNT_CHECK.set(execution, assessment.amount());
        RECIPIENT_CHECK.set(execution, assessment.recipient());
        DATE_CHECK.set(execution, assessment.date());
        ID_CHECK.set(execution, assessment.transactionId());
        DUPLICATE.set(execution, assessment.duplicate());
        SUSPICIOUS.set(execution, assessment.suspicious());
        ABOVE_LIMIT.set(execution, twoPersons.asks(PAYMENT_PROOF_ID.from(execution), null));
    }
}
