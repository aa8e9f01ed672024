package io.vikaya.payment.workflow;

import static io.vikaya.payment.workflow.PaymentVerificationProcess.CONFIRMATION_NEEDED;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.CONFIRM_TASK;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.PAYMENT_PROOF_ID;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.REASON;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.RECEIVED_AMOUNT;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.REJECT_REASON;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.REVIEW_DECISION;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.REVIEW_NOTE;

import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.PaymentService;
import io.vikaya.payment.PaymentVerification;
import io.vikaya.payment.ReviewChoice;
import io.vikaya.payment.ReviewIncompleteException;
import io.vikaya.payment.TwoPersonRule;
import io.vikaya.payment.VerdictReason;
import io.vikaya.shared.money.Money;
import io.vikaya.tenancy.Actor;
import java.util.Arrays;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses an incomplete answer and notes a complete one, whichever of Tasklist and the dashboard it comes from. Runs in the
 * transaction that completes the task.
 */
@Component
class ReviewPaymentListener implements TaskListener {

    private final PaymentVerification verification;
    private final PaymentService payments;
    private final TwoPersonRule twoPersons;

    ReviewPaymentListener(PaymentVerification verification, PaymentService payments, TwoPersonRule twoPersons) {
        this.verification = verification;
        this.payments = payments;
        this.twoPersons = twoPersons;
    }

    @Override
    public void notify(DelegateTask task) {
        var proof = PAYMENT_PROOF_ID.from(task);
        var second = CONFIRM_TASK.equals(task.getTaskDefinitionKey());
        var choice = REVIEW_DECISION
                .find(task)
                .orElseThrow(() -> new ReviewIncompleteException("Choose to approve or to reject"));
        if (second) {
            SecondPerson.require(task);
        }
        REASON.set(
                task,
                switch (choice) {
                    case APPROVE -> VerdictReason.REVIEWER_APPROVED;
                    case CLEARER_PICTURE -> VerdictReason.CLEARER_PICTURE;
                    case REJECT -> reason(REJECT_REASON.find(task).orElse(""));
                });
        var amount = choice == ReviewChoice.APPROVE
                ? amount(
                        RECEIVED_AMOUNT.find(task).orElse(""),
                        payments.get(proof).expected().amount().currency().getCurrencyCode())
                : null;
        note(proof, amount, second, REVIEW_NOTE.find(task).orElse(null));
        if (!second) {
            var needed = amount != null && twoPersons.asks(proof, amount);
            CONFIRMATION_NEEDED.set(task, needed);
            SecondPerson.remember(task);
        }
    }

    private void note(PaymentProofId proof, @Nullable Money amount, boolean second, @Nullable String note) {
        var reviewer = Actor.current().name();
        if (second && amount != null) {
            verification.noteConfirmation(proof, amount, reviewer, note);
        } else {
            verification.noteReview(proof, amount, reviewer, note);
        }
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
