package io.vikaya.subscription;

import io.vikaya.payment.PaymentProofView;
import io.vikaya.payment.ProofStatus;
import io.vikaya.subscription.OrderEvent.Kind;
import io.vikaya.tenancy.AuditEntry;
import io.vikaya.tenancy.AuditTrail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What happened to an order of the current tenant, put together from the order, its proofs and the audit trail. */
@Service
public class OrderStory {

    private static final Map<String, Kind> ENDS = Map.of(
            "subscription.order-expired", Kind.EXPIRED,
            "subscription.order-cancelled", Kind.CANCELLED);

    private final SubscriptionPayments payments;
    private final AuditTrail audit;

    OrderStory(SubscriptionPayments payments, AuditTrail audit) {
        this.payments = payments;
        this.audit = audit;
    }

    /** An order with where it stands and how it got there, oldest first. */
    public record Told(SubscriptionOrder order, OrderState state, List<OrderEvent> events) {}

    /** Outside of any transaction: proofs are the platform's. */
    public Told tell(SubscriptionOrder order) {
        var proofs = payments.proofs(order.id());
        var events = new ArrayList<OrderEvent>();
        events.add(OrderEvent.of(order.createdAt(), Kind.CREATED));
        proofs.forEach(proof -> addProof(proof, events));
        var paidAt = order.paidAt();
        if (paidAt != null) {
            events.add(OrderEvent.of(paidAt, Kind.ACTIVATED));
        }
        for (var entry :
                audit.about(SubscriptionOrder.REFERENCE_KIND, order.id().value())) {
            addEnd(entry, events);
        }
        markParts(order, events);
        events.sort(Comparator.comparing(OrderEvent::at).thenComparing(OrderEvent::kind));
        return new Told(order, OrderState.of(order, proofs), events);
    }

    private static void addProof(PaymentProofView proof, List<OrderEvent> events) {
        events.add(OrderEvent.of(proof.receivedAt(), Kind.PROOF_RECEIVED));
        var decidedAt = proof.decidedAt();
        if (proof.status() == ProofStatus.IN_REVIEW) {
            events.add(new OrderEvent(
                    proof.receivedAt(), Kind.IN_REVIEW, proof.readAmount(), proof.reason(), proof.score(), null));
        } else if (decidedAt != null) {
            var approved = proof.status() == ProofStatus.APPROVED;
            events.add(new OrderEvent(
                    decidedAt,
                    approved ? Kind.APPROVED : Kind.REJECTED,
                    approved ? proof.verifiedAmount() : proof.readAmount(),
                    proof.reason(),
                    proof.score(),
                    approved ? null : proof.note()));
        }
    }

    private static void addEnd(AuditEntry entry, List<OrderEvent> events) {
        var kind = ENDS.get(entry.action());
        if (kind != null) {
            events.add(OrderEvent.of(entry.at(), kind));
        }
    }

    /** Every approved payment but the one that paid for everything was a part. */
    private static void markParts(SubscriptionOrder order, List<OrderEvent> events) {
        var approved = events.stream()
                .filter(event -> event.kind() == Kind.APPROVED)
                .sorted(Comparator.comparing(OrderEvent::at))
                .toList();
        var parts = order.status() == OrderStatus.PAID && !approved.isEmpty()
                ? approved.subList(0, approved.size() - 1)
                : approved;
        parts.forEach(
                event -> events.add(new OrderEvent(event.at(), Kind.PARTLY_PAID, event.amount(), null, null, null)));
    }
}
