package io.vikaya.payment.workflow;

import static io.vikaya.payment.workflow.PaymentVerificationProcess.PAYMENT_PROOF_ID;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.REASON;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.RECEIVED_AMOUNT;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.REJECT_REASON;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.REVIEW_DECISION;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.REVIEW_NOTE;

import io.vikaya.payment.Decision;
import io.vikaya.payment.PaymentService;
import io.vikaya.payment.PaymentVerification;
import io.vikaya.payment.ReviewIncompleteException;
import io.vikaya.payment.VerdictReason;
import io.vikaya.shared.money.Money;
import io.vikaya.tenancy.Actor;
import java.util.Arrays;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Refuses an incomplete answer and notes a complete one, whichever of Tasklist and the dashboard it comes from. Runs in the
 * transaction that completes the task.
 */
@Component
class ReviewPaymentListener implements TaskListener {

    private final PaymentVerification verification;
    private final PaymentService payments;

    ReviewPaymentListener(PaymentVerification verification, PaymentService payments) {
        this.verification = verification;
        this.payments = payments;
    }

    @Override
    public void notify(DelegateTask task) {
        var proof = PAYMENT_PROOF_ID.from(task);
        var approved = REVIEW_DECISION
                        .find(task)
                        .orElseThrow(() -> new ReviewIncompleteException("Choose to approve or to reject"))
                == Decision.APPROVE;
        var currency = payments.get(proof).expected().amount().currency().getCurrencyCode();
        var amount = approved ? amount(RECEIVED_AMOUNT.find(task).orElse(""), currency) : null;
        REASON.set(
                task,
                approved
                        ? VerdictReason.REVIEWER_APPROVED
                        : reason(REJECT_REASON.find(task).orElse("")));
        verification.noteReview(
                proof, amount, Actor.current().name(), REVIEW_NOTE.find(task).orElse(null));
    }

    private static Money amount(String text, String currency) {
        try {
            return Money.of(text.replaceAll("[,\\s]", ""), currency);
        } catch (NumberFormatException e) {
            throw new ReviewIncompleteException("To approve, enter the amount that was received, in " + currency);
        }
    }

    private static VerdictReason reason(String name) {
        return Arrays.stream(VerdictReason.values())
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ReviewIncompleteException("To reject, choose a reason"));
    }
}
