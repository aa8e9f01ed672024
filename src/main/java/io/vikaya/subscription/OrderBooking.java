package io.vikaya.subscription;

import io.vikaya.payment.PaymentProofId;
import io.vikaya.subscription.domain.ReceiptNumbers;
import io.vikaya.subscription.domain.Subscription;
import io.vikaya.subscription.domain.SubscriptionOrders;
import io.vikaya.subscription.domain.SubscriptionRows;
import io.vikaya.subscription.domain.SubscriptionWorkflow;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.BusinessTime;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books the current tenant's payments for its orders. Money, plan and audit row are one transaction, the subscription is
 * locked before the order, and no money is ever lost: what an order does not take is credit for the next.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OrderBooking {

    private final SubscriptionRows subscriptions;
    private final SubscriptionOrders orders;
    private final ReceiptNumbers receipts;
    private final SubscriptionWorkflow workflow;
    private final AuditTrail audit;
    private final BusinessTime time;

    OrderBooking(
            SubscriptionRows subscriptions,
            SubscriptionOrders orders,
            ReceiptNumbers receipts,
            SubscriptionWorkflow workflow,
            AuditTrail audit,
            BusinessTime time) {
        this.subscriptions = subscriptions;
        this.orders = orders;
        this.receipts = receipts;
        this.workflow = workflow;
        this.audit = audit;
        this.time = time;
    }

    /** Books a verified payment; the same proof again changes nothing. */
    OrderOutcome record(OrderId id, PaymentProofId proof, BigDecimal amount) {
        var subscription = subscriptions.lock();
        var before = orders.lock(id).orElseThrow(OrderNotFoundException::new);
        if (orders.book(id, proof, amount, time.now())) {
            audit.record(
                    "subscription.payment-recorded",
                    SubscriptionOrder.REFERENCE_KIND,
                    id.value(),
                    Map.of("amount", SubscriptionOrder.dollars(amount).toString(), "proof", proof.toString()));
            if (before.status() != OrderStatus.OPEN) {
                keep(subscription, amount);
                return OrderOutcome.KEPT_AS_CREDIT;
            }
            settle(id, subscription);
        }
        var after = orders.find(id).orElseThrow();
        return switch (after.status()) {
            case PAID -> OrderOutcome.PAID;
            case OPEN -> OrderOutcome.PARTLY_PAID;
            case EXPIRED, CANCELLED -> OrderOutcome.KEPT_AS_CREDIT;
        };
    }

    /** An order that earlier payments pay for. */
    void paidByCredit(OrderId id) {
        settle(id, subscriptions.lock());
    }

    private void settle(OrderId id, Subscription subscription) {
        var order = orders.lock(id).orElseThrow(OrderNotFoundException::new);
        var due = order.due();
        if (due.isPositive()) {
            orders.renewQr(id, OrderQr.of(order, due, time.now()));
            return;
        }
        var today = time.today();
        var paid = subscription.paid(order.plan(), order.period(), today);
        var after = paid.subscription()
                .keeping(subscription.credit().add(due.amount().negate()));
        subscriptions.update(after);
        orders.paid(id, time.now(), paid.bought(), receipts.next(today));
        audit.record(
                "subscription.paid",
                SubscriptionOrder.REFERENCE_KIND,
                id.value(),
                Map.of(
                        "plan", order.plan().name(),
                        "from", paid.bought().startsOn().toString(),
                        "until", paid.bought().endsOn().toString()));
        workflow.changed();
    }

    /** Ends an order without its plan; what went into it is credit again. */
    void close(SubscriptionOrder order, OrderStatus status) {
        var subscription = subscriptions.lock();
        orders.end(order.id(), status);
        keep(subscription, order.creditUsed().add(order.received()));
        audit.record(
                status == OrderStatus.EXPIRED ? "subscription.order-expired" : "subscription.order-cancelled",
                SubscriptionOrder.REFERENCE_KIND,
                order.id().value(),
                Map.of("reference", order.reference()));
    }

    private void keep(Subscription subscription, BigDecimal amount) {
        if (amount.signum() > 0) {
            subscriptions.update(subscription.keeping(subscription.credit().add(amount)));
        }
    }
}
