package io.vikaya.payment.workflow;

import static io.vikaya.payment.workflow.PaymentVerificationProcess.ABOVE_LIMIT;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.ALWAYS_REVIEW;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.BAKONG;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.PAYMENT_PROOF_ID;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.REASON;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.REVIEW_CHECKS;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.REVIEW_IMAGE;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.REVIEW_TITLE;

import io.vikaya.payment.BakongPauses;
import io.vikaya.payment.PaymentService;
import io.vikaya.payment.PaymentVerification;
import io.vikaya.payment.bakong.BakongWord;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AskReviewersDelegate implements JavaDelegate {

    private final PaymentVerification verification;
    private final PaymentService payments;
    private final BakongRecheckProcess recheck;

    AskReviewersDelegate(PaymentVerification verification, PaymentService payments, BakongRecheckProcess recheck) {
        this.verification = verification;
        this.payments = payments;
        this.recheck = recheck;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proof = PAYMENT_PROOF_ID.from(execution);
        verification.askReviewers(proof, REASON.from(execution));
        BAKONG.find(execution)
                .filter(word -> mayStillBeConfirmed(word, execution))
                .ifPresent(word -> recheck.start(proof, word));
        var form = ReviewForm.of(payments.get(proof));
        REVIEW_TITLE.set(execution, form.title());
        REVIEW_CHECKS.set(execution, form.checks());
        REVIEW_IMAGE.set(execution, form.image());
        form.amount().ifPresent(amount -> PaymentVerificationProcess.RECEIVED_AMOUNT.set(execution, amount));
    }

    /** Where people are to decide whatever Bakong says, it need not be asked again. */
    private static boolean mayStillBeConfirmed(BakongWord word, DelegateExecution execution) {
        return BakongPauses.after(word, 0).isPresent()
                && !ALWAYS_REVIEW.from(execution)
                && !ABOVE_LIMIT.from(execution);
    }
}
