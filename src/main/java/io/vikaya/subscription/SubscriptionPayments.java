package io.vikaya.subscription;

import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.PaymentProofView;
import io.vikaya.payment.PaymentService;
import io.vikaya.payment.ProofImages;
import io.vikaya.payment.ProofSource;
import io.vikaya.payment.SubmitPaymentProof;
import io.vikaya.subscription.domain.SubscriptionOrders;
import io.vikaya.subscription.domain.SubscriptionWorkflow;
import io.vikaya.tenancy.PlatformTenant;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Proofs that tenants paid. They are the platform's own: kept among its files, judged by its rules and decided by its operators,
 * so that nobody approves what they pay themselves. Every method begins in the platform's name and looks at the order in the
 * tenant's.
 */
@Service
public class SubscriptionPayments {

    private final SubscriptionOrders orders;
    private final OrderBooking booking;
    private final PaymentService payments;
    private final ProofImages images;
    private final SubscriptionWorkflow workflow;
    private final TransactionTemplate transactions;

    SubscriptionPayments(
            SubscriptionOrders orders,
            OrderBooking booking,
            PaymentService payments,
            ProofImages images,
            SubscriptionWorkflow workflow,
            TransactionTemplate transactions) {
        this.orders = orders;
        this.booking = booking;
        this.payments = payments;
        this.images = images;
        this.workflow = workflow;
        this.transactions = transactions;
    }

    /**
     * Takes in a picture for an order, outside of any transaction.
     *
     * @throws OrderNotFoundException when it is not that tenant's
     * @throws OrderClosedException when it does not wait for money any more
     */
    public PaymentProofId submit(TenantId tenant, OrderId id, byte[] picture, ProofSource source, String sender) {
        return asPlatform(() -> images.receive(
                picture,
                image -> Objects.requireNonNull(transactions.execute(status -> {
                    var order = in(tenant, () -> orders.lock(id)).orElseThrow(OrderNotFoundException::new);
                    if (order.status() != OrderStatus.OPEN) {
                        throw OrderClosedException.closed();
                    }
                    var proof = payments.submit(new SubmitPaymentProof(
                            order.paymentReference(), order.expected(), image, source, sender, null));
                    workflow.proofReceived(id);
                    return proof;
                }))));
    }

    /** Whether a proof for the order is on its way through verification. */
    public boolean isBeingVerified(SubscriptionOrder order) {
        return asPlatform(() -> payments.isBeingVerified(order.paymentReference()));
    }

    /** Every proof sent for an order, oldest first. */
    public List<PaymentProofView> proofs(OrderId id) {
        return asPlatform(() -> payments.under(SubscriptionOrder.REFERENCE_KIND, id.value()));
    }

    /** The next proof to verify, if one waits; in the platform's name. */
    public Optional<PaymentProofId> takeNext(TenantId tenant, OrderId id) {
        var order = in(tenant, () -> orders.lock(id)).orElseThrow(OrderNotFoundException::new);
        return payments.takeNext(order.paymentReference(), order.expected());
    }

    /** Whether an order still waits for money. */
    public boolean isOpen(TenantId tenant, OrderId id) {
        return in(tenant, () -> orders.find(id))
                .filter(order -> order.status() == OrderStatus.OPEN)
                .isPresent();
    }

    /** Books what a proof showed; in the platform's name. */
    public OrderOutcome record(TenantId tenant, OrderId id, PaymentProofId proof) {
        var amount = payments.verified(proof).amount().amount();
        return in(tenant, () -> booking.record(id, proof, amount));
    }

    /** Ends an order nobody paid in time, unless a proof has just come; in the platform's name. */
    public boolean expire(TenantId tenant, OrderId id) {
        var order = in(tenant, () -> orders.lock(id)).orElseThrow(OrderNotFoundException::new);
        if (payments.isBeingVerified(order.paymentReference())) {
            return false;
        }
        if (order.status() == OrderStatus.OPEN) {
            TenantContext.runAs(tenant, () -> booking.close(order, OrderStatus.EXPIRED));
        }
        return true;
    }

    private static <T> T in(TenantId tenant, Supplier<T> work) {
        return TenantContext.callAs(tenant, work::get);
    }

    private static <T> T asPlatform(Supplier<T> work) {
        return TenantContext.callAs(PlatformTenant.ID, work::get);
    }
}
