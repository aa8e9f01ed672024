package io.vikaya.payment.web;

import io.vikaya.identity.IdentityService;
import io.vikaya.identity.UserView;
import io.vikaya.payment.PaymentService;
import io.vikaya.payment.ReviewChoice;
import io.vikaya.payment.VerdictReason;
import io.vikaya.payment.domain.PaymentReviews;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The review queue: the same user tasks Tasklist shows. */
@RestController
@RequestMapping("/api/v1/reviews")
@PreAuthorize("hasRole('REVIEWER')")
class ReviewController {

    private final PaymentReviews reviews;
    private final PaymentService payments;
    private final IdentityService identity;

    ReviewController(PaymentReviews reviews, PaymentService payments, IdentityService identity) {
        this.reviews = reviews;
        this.payments = payments;
        this.identity = identity;
    }

    @GetMapping
    List<ReviewResponse> open() {
        var names = identity.members().stream().collect(Collectors.toMap(UserView::username, UserView::displayName));
        return reviews.open().stream()
                .map(review -> new ReviewResponse(
                        review.taskId(),
                        review.since(),
                        review.dueAt(),
                        review.assignee(),
                        review.assignee() == null ? null : names.getOrDefault(review.assignee(), review.assignee()),
                        review.firstReviewer(),
                        PaymentProofResponse.from(payments.get(review.proof()))))
                .toList();
    }

    @PostMapping("/{taskId}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable String taskId, Principal caller) {
        reviews.claim(taskId, caller.getName());
    }

    @PostMapping("/{taskId}/approve")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(@PathVariable String taskId, @Valid @RequestBody ApproveRequest request, Principal caller) {
        reviews.decide(taskId, caller.getName(), ReviewChoice.APPROVE, request.amount(), null, request.note());
    }

    @PostMapping("/{taskId}/reject")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reject(@PathVariable String taskId, @Valid @RequestBody RejectRequest request, Principal caller) {
        reviews.decide(
                taskId,
                caller.getName(),
                ReviewChoice.REJECT,
                null,
                request.reason().name(),
                request.note());
    }

    /** Neither yes nor no: the customer is asked for a picture one can read, and the invoice stays payable. */
    @PostMapping("/{taskId}/request-clearer-picture")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void requestClearerPicture(@PathVariable String taskId, @Valid @RequestBody NoteRequest request, Principal caller) {
        reviews.decide(taskId, caller.getName(), ReviewChoice.CLEARER_PICTURE, null, null, request.note());
    }

    /**
     * @param assigneeName what the shop calls whoever took it; the username of somebody who has left
     * @param firstReviewer whose approval waits for a second person's; the same one cannot give that
     */
    record ReviewResponse(
            String taskId,
            Instant since,
            @Nullable Instant dueAt,
            @Nullable String assignee,
            @Nullable String assigneeName,
            @Nullable String firstReviewer,
            PaymentProofResponse proof) {}

    record ApproveRequest(
            @NotBlank @Size(max = 30) String amount,
            @Nullable @Size(max = 300) String note) {}

    record NoteRequest(@Nullable @Size(max = 300) String note) {}

    record RejectRequest(
            @NotNull VerdictReason reason,
            @Nullable @Size(max = 300) String note) {}
}
