package io.vikaya.payment.workflow;

import io.vikaya.payment.Decision;
import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.ReviewChoice;
import io.vikaya.payment.Verdict;
import io.vikaya.payment.VerdictReason;
import io.vikaya.payment.bakong.BakongWord;
import io.vikaya.payment.check.CheckOutcome;
import io.vikaya.payment.check.PictureKind;
import io.vikaya.payment.domain.PaymentReviews;
import io.vikaya.workflow.ProcessVariable;
import io.vikaya.workflow.TaskInbox;
import io.vikaya.workflow.TaskView;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Java side of {@code processes/payment/PaymentVerificationProcess.bpmn}. */
@Component
public class PaymentVerificationProcess implements PaymentReviews {

    public static final String KEY = "PaymentVerificationProcess";
    public static final String REVIEW_TASK = "Task_ReviewPayment";
    public static final String CONFIRM_TASK = "Task_ConfirmPayment";

    public static final String MSG_BAKONG_CONFIRMED = "Msg_BakongConfirmed";

    public static final ProcessVariable<PaymentProofId> PAYMENT_PROOF_ID =
            ProcessVariable.id("paymentProofId", PaymentProofId::value, PaymentProofId::new);

    public static final ProcessVariable<Boolean> BAKONG_ASKED = ProcessVariable.flag("bakongAsked");
    public static final ProcessVariable<BakongWord> BAKONG = ProcessVariable.choice("bakong", BakongWord.class);

    public static final ProcessVariable<PictureKind> PICTURE = ProcessVariable.choice("picture", PictureKind.class);
    public static final ProcessVariable<Integer> SCORE = ProcessVariable.number("score");
    public static final ProcessVariable<Integer> THRESHOLD = ProcessVariable.number("threshold");
    public static final ProcessVariable<Boolean> ALWAYS_REVIEW = ProcessVariable.flag("alwaysReview");
    public static final ProcessVariable<CheckOutcome> AMOUNT_CHECK =
            ProcessVariable.choice("amountCheck", CheckOutcome.class);
    public static final ProcessVariable<CheckOutcome> RECIPIENT_CHECK =
            ProcessVariable.choice("recipientCheck", CheckOutcome.class);
    public static final ProcessVariable<CheckOutcome> DATE_CHECK =
            ProcessVariable.choice("dateCheck", CheckOutcome.class);
    public static final ProcessVariable<CheckOutcome> ID_CHECK = ProcessVariable.choice("idCheck", CheckOutcome.class);
    public static final ProcessVariable<Boolean> DUPLICATE = ProcessVariable.flag("duplicate");
    public static final ProcessVariable<Boolean> SUSPICIOUS = ProcessVariable.flag("suspicious");

    public static final ProcessVariable<Boolean> ABOVE_LIMIT = ProcessVariable.flag("aboveLimit");
    public static final ProcessVariable<Decision> DECISION = ProcessVariable.choice("decision", Decision.class);
    public static final ProcessVariable<VerdictReason> REASON = ProcessVariable.choice("reason", VerdictReason.class);
    public static final ProcessVariable<Verdict> VERDICT = ProcessVariable.choice("verdict", Verdict.class);

    /** What the review form shows. */
    public static final ProcessVariable<String> REVIEW_TITLE = ProcessVariable.text("reviewTitle");

    public static final ProcessVariable<String> REVIEW_CHECKS = ProcessVariable.text("reviewChecks");
    public static final ProcessVariable<String> REVIEW_IMAGE = ProcessVariable.text("reviewImage");

    /** What the review form asks for. */
    public static final ProcessVariable<ReviewChoice> REVIEW_DECISION =
            ProcessVariable.choice("reviewDecision", ReviewChoice.class);

    public static final ProcessVariable<String> RECEIVED_AMOUNT = ProcessVariable.text("receivedAmount");
    public static final ProcessVariable<String> REJECT_REASON = ProcessVariable.text("rejectReason");
    public static final ProcessVariable<String> REVIEW_NOTE = ProcessVariable.text("reviewNote");

    /** Whether a second person has to agree, and who the first one was: username, and user id where it is known. */
    public static final ProcessVariable<Boolean> CONFIRMATION_NEEDED = ProcessVariable.flag("confirmationNeeded");

    public static final ProcessVariable<String> FIRST_REVIEWER = ProcessVariable.text("firstReviewer");
    public static final ProcessVariable<String> FIRST_REVIEWER_ID = ProcessVariable.text("firstReviewerId");

    private final TaskInbox tasks;
    private final RuntimeService runtime;

    PaymentVerificationProcess(TaskInbox tasks, RuntimeService runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
    }

    /** Answers a review that still waits for its first person; where a person was faster, nothing happens. */
    void confirmedByBakong(PaymentProofId proof) {
        runtime.createMessageCorrelation(MSG_BAKONG_CONFIRMED)
                .processInstanceBusinessKey(proof.toString())
                .setVariable(REASON.name(), VerdictReason.BAKONG_CONFIRMED.name())
                .correlateAllWithResult();
    }

    @Override
    public List<OpenReview> open() {
        return Stream.of(REVIEW_TASK, CONFIRM_TASK)
                .flatMap(kind -> tasks.open(kind).stream())
                .sorted(Comparator.comparing(TaskView::createdAt))
                .map(PaymentVerificationProcess::review)
                .toList();
    }

    private static OpenReview review(TaskView task) {
        return new OpenReview(
                task.id(),
                PAYMENT_PROOF_ID.from(task.variables()),
                task.createdAt(),
                task.dueAt(),
                task.assignee(),
                task.definition().equals(CONFIRM_TASK) ? FIRST_REVIEWER.from(task.variables()) : null);
    }

    @Override
    public void claim(String taskId, String username) {
        tasks.claim(kind(taskId), taskId, username);
    }

    @Override
    public void decide(
            String taskId,
            String username,
            ReviewChoice choice,
            @Nullable String amount,
            @Nullable String reason,
            @Nullable String note) {
        Map<String, Object> outcome = new HashMap<>();
        outcome.put(REVIEW_DECISION.name(), choice.name());
        putIfPresent(outcome, RECEIVED_AMOUNT, amount);
        putIfPresent(outcome, REJECT_REASON, reason);
        putIfPresent(outcome, REVIEW_NOTE, note);
        tasks.complete(kind(taskId), taskId, username, outcome);
    }

    /** A task of another kind is not found as a review: whoever may decide payments may not therefore decide those. */
    private String kind(String taskId) {
        return tasks.find(taskId)
                .map(TaskView::definition)
                .filter(CONFIRM_TASK::equals)
                .orElse(REVIEW_TASK);
    }

    private static void putIfPresent(
            Map<String, Object> outcome, ProcessVariable<String> variable, @Nullable String value) {
        if (value != null) {
            outcome.put(variable.name(), value);
        }
    }
}
