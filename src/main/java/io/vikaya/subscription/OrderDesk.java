package io.vikaya.subscription;

import io.vikaya.payment.ProofSource;
import io.vikaya.subscription.OrderStory.Told;
import io.vikaya.tenancy.TenantId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Orders of the current tenant for those who place and pay them, in the dashboard or in a chat. Outside of any transaction,
 * since an order is the tenant's and its proofs are the platform's.
 */
@Service
public class OrderDesk {

    private final SubscriptionOrdering ordering;
    private final SubscriptionPayments payments;
    private final SubscriptionReceipts receipts;
    private final OrderStory story;

    OrderDesk(
            SubscriptionOrdering ordering,
            SubscriptionPayments payments,
            SubscriptionReceipts receipts,
            OrderStory story) {
        this.ordering = ordering;
        this.payments = payments;
        this.receipts = receipts;
        this.story = story;
    }

    /** A receipt as a PDF. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Receipt(String number, byte[] pdf) {}

    /** Newest first. */
    public List<Told> all() {
        return ordering.all().stream().map(story::tell).toList();
    }

    public Told get(OrderId id) {
        return story.tell(ordering.get(id));
    }

    /** The order that waits for money. */
    public Optional<Told> open() {
        return ordering.all().stream()
                .filter(order -> order.status() == OrderStatus.OPEN)
                .findFirst()
                .map(story::tell);
    }

    /**
     * As {@link SubscriptionOrdering#place}.
     *
     * @throws OrderClosedException while a payment for another order is being checked
     */
    public Told place(Plan plan, BillingPeriod period, String placedBy) {
        open().map(Told::order)
                .filter(order -> order.plan() != plan || order.period() != period)
                .filter(payments::isBeingVerified)
                .ifPresent(order -> {
                    throw OrderClosedException.beingVerified();
                });
        return story.tell(ordering.place(plan, period, placedBy));
    }

    /**
     * As {@link SubscriptionOrdering#cancel}.
     *
     * @throws OrderClosedException while a payment for it is being checked
     */
    public Told cancel(OrderId id) {
        if (payments.isBeingVerified(ordering.get(id))) {
            throw OrderClosedException.beingVerified();
        }
        return story.tell(ordering.cancel(id));
    }

    /** As {@link SubscriptionPayments#submit}. */
    public Told submit(TenantId tenant, OrderId id, byte[] picture, ProofSource source, String sender) {
        var unused = payments.submit(tenant, id, picture, source, sender);
        return get(id);
    }

    /** @throws OrderNotFoundException when it is not paid, so that there is none */
    public Receipt receipt(OrderId id) {
        var order = ordering.get(id);
        return new Receipt(Objects.requireNonNullElse(order.receiptNumber(), ""), receipts.pdf(order));
    }
}
