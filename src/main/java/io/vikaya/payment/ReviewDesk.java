package io.vikaya.payment;

import io.vikaya.payment.domain.PaymentReviews;
import io.vikaya.payment.domain.PaymentReviews.OpenReview;
import io.vikaya.shared.money.Money;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The current tenant's reviews for those who decide them somewhere else than in the dashboard or Tasklist: the same user
 * tasks, with the same guards. Whether somebody may review at all is for the caller to know.
 */
@Service
public class ReviewDesk {

    private final PaymentReviews reviews;
    private final PaymentService payments;
    private final TwoPersonRule twoPersons;

    ReviewDesk(PaymentReviews reviews, PaymentService payments, TwoPersonRule twoPersons) {
        this.reviews = reviews;
        this.payments = payments;
        this.twoPersons = twoPersons;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<WaitingReview> open() {
        return reviews.open().stream().map(this::waiting).toList();
    }

    /** Empty when it is decided meanwhile, or never was this tenant's. */
    @Transactional(readOnly = true)
    public Optional<WaitingReview> find(String taskId) {
        return reviews.open().stream()
                .filter(review -> review.taskId().equals(taskId))
                .findFirst()
                .map(this::waiting);
    }

    /**
     * Approves.
     *
     * @return whether a second person has to agree now
     * @throws SameReviewerException when a second person has to agree and this is the first one
     */
    @Transactional
    public boolean approve(WaitingReview review, String username, Money received) {
        var second =
                review.firstReviewer() == null && twoPersons.asks(review.proof().id(), received);
        reviews.decide(review.taskId(), username, ReviewChoice.APPROVE, received.plainAmount(), null, null);
        return second;
    }

    /** @throws SameReviewerException when a second person has to decide and this is the first one */
    @Transactional
    public void reject(String taskId, String username, VerdictReason reason, @Nullable String note) {
        reviews.decide(taskId, username, ReviewChoice.REJECT, null, reason.name(), note);
    }

    /** @throws SameReviewerException when a second person has to decide and this is the first one */
    @Transactional
    public void requestClearerPicture(String taskId, String username) {
        reviews.decide(taskId, username, ReviewChoice.CLEARER_PICTURE, null, null, null);
    }

    private WaitingReview waiting(OpenReview review) {
        return new WaitingReview(
                review.taskId(), review.assignee(), review.firstReviewer(), payments.get(review.proof()));
    }
}
