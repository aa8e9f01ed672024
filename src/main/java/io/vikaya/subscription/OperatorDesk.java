package io.vikaya.subscription;

import io.vikaya.payment.PaymentProofView;
import io.vikaya.payment.ProofPictures;
import io.vikaya.payment.ReviewDesk;
import io.vikaya.payment.VerdictReason;
import io.vikaya.payment.WaitingReview;
import io.vikaya.shared.money.Money;
import io.vikaya.shared.paging.PageOf;
import io.vikaya.subscription.domain.TenantOverview;
import io.vikaya.subscription.domain.TenantOverview.OrderedBy;
import io.vikaya.subscription.domain.TenantOverview.TenantRow;
import io.vikaya.tenancy.BusinessTime;
import io.vikaya.tenancy.PlatformTenant;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.workflow.TaskNotOpenException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What operators do about plans: decide payments that wait for them (the same user tasks Tasklist shows) and look over the
 * tenants.
 */
@Service
public class OperatorDesk {

    private final ReviewDesk reviews;
    private final ProofPictures pictures;
    private final TenantOverview overview;
    private final BusinessTime time;

    OperatorDesk(ReviewDesk reviews, ProofPictures pictures, TenantOverview overview, BusinessTime time) {
        this.reviews = reviews;
        this.pictures = pictures;
        this.overview = overview;
        this.time = time;
    }

    /** A payment that waits for an operator. */
    public record Waiting(String taskId, PaymentProofView proof, OrderedBy order) {}

    /** The oldest first. */
    public List<Waiting> waiting() {
        var open = asPlatform(reviews::open);
        var orders = overview.orders(
                open.stream().map(review -> review.proof().reference().id()).toList());
        return open.stream()
                .filter(review -> orders.containsKey(review.proof().reference().id()))
                .map(review -> new Waiting(
                        review.taskId(),
                        review.proof(),
                        Objects.requireNonNull(
                                orders.get(review.proof().reference().id()))))
                .toList();
    }

    /** @throws TaskNotOpenException when somebody was faster */
    public void approve(String taskId, String username, Money received) {
        var unused = asPlatform(() -> reviews.approve(require(taskId), username, received));
    }

    /**
     * Rejects.
     *
     * @param note kept with the decision, for the shop to read
     * @throws TaskNotOpenException when somebody was faster
     */
    public void reject(String taskId, String username, VerdictReason reason, @Nullable String note) {
        TenantContext.runAs(
                PlatformTenant.ID, () -> reviews.reject(require(taskId).taskId(), username, reason, note));
    }

    /** @throws TaskNotOpenException when it is decided already */
    public ProofPictures.Picture picture(String taskId) {
        return asPlatform(() -> pictures.display(require(taskId).proof().id()));
    }

    /** Tenants whose name contains {@code text}, newest first. */
    public PageOf<TenantRow> tenants(String text, int page, int size) {
        return overview.page(text, time.today(), page, size);
    }

    private WaitingReview require(String taskId) {
        return reviews.find(taskId).orElseThrow(TaskNotOpenException::new);
    }

    private static <T> T asPlatform(Supplier<T> work) {
        return TenantContext.callAs(PlatformTenant.ID, work::get);
    }
}
