package io.vikaya.payment.domain;

import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.ReviewChoice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The open reviews of the current tenant, wherever they are worked. Implemented by the process. */
public interface PaymentReviews {

    List<OpenReview> open();

    /**
     * Decides one.
     *
     * @param amount what was received, in the expected currency's plain notation; needed to approve
     * @param reason the reason's name; needed to reject
     * @throws io.vikaya.payment.SameReviewerException when a second person has to decide and this is the first one
     */
    void decide(
            String taskId,
            String username,
            ReviewChoice choice,
            @Nullable String amount,
            @Nullable String reason,
            @Nullable String note);

    void claim(String taskId, String username);

    /**
     * A proof that waits for a person.
     *
     * @param firstReviewer whose approval waits for a second person's; null where nobody has approved yet
     */
    record OpenReview(
            String taskId,
            PaymentProofId proof,
            Instant since,
            @Nullable Instant dueAt,
            @Nullable String assignee,
            @Nullable String firstReviewer) {}
}
