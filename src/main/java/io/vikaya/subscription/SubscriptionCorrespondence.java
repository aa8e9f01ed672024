package io.vikaya.subscription;

import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.PaymentService;
import io.vikaya.payment.VerdictReason;
import io.vikaya.subscription.domain.SubscriptionOrders;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantId;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the platform tells a tenant about its order: begins in the platform's name, speaks in the tenant's. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SubscriptionCorrespondence {

    private final SubscriptionOrders orders;
    private final SubscriptionNotices notices;
    private final SubscriptionReceipts receipts;
    private final PaymentService payments;

    SubscriptionCorrespondence(
            SubscriptionOrders orders,
            SubscriptionNotices notices,
            SubscriptionReceipts receipts,
            PaymentService payments) {
        this.orders = orders;
        this.notices = notices;
        this.receipts = receipts;
        this.payments = payments;
    }

    public void paid(TenantId tenant, OrderId id) {
        to(tenant, id, order -> notices.paid(order, receipts.pdf(order)));
    }

    public void partlyPaid(TenantId tenant, OrderId id, PaymentProofId proof) {
        var received = payments.verified(proof).amount();
        to(tenant, id, order -> notices.partlyPaid(order, received));
    }

    public void keptAsCredit(TenantId tenant, OrderId id, PaymentProofId proof) {
        var received = payments.verified(proof).amount();
        to(tenant, id, order -> notices.keptAsCredit(order, received, proof.toString()));
    }

    public void rejected(TenantId tenant, OrderId id, PaymentProofId proof, VerdictReason why) {
        var note = payments.get(proof).note();
        to(tenant, id, order -> notices.rejected(order, why, note, proof.toString()));
    }

    public void expired(TenantId tenant, OrderId id) {
        to(tenant, id, notices::expired);
    }

    private void to(TenantId tenant, OrderId id, Consumer<SubscriptionOrder> letter) {
        TenantContext.runAs(tenant, () -> letter.accept(orders.find(id).orElseThrow(OrderNotFoundException::new)));
    }
}
