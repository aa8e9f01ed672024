package io.vikaya.subscription;

import io.vikaya.payment.PaymentProofView;
import io.vikaya.payment.ProofStatus;
import java.util.List;

/** Where an order stands, as its owner sees it. */
public enum OrderState {
    AWAITING_PAYMENT,
    VERIFYING,
    /** An operator looks at it. */
    IN_REVIEW,
    PARTLY_PAID,
    PAID,
    EXPIRED,
    CANCELLED;

    static OrderState of(SubscriptionOrder order, List<PaymentProofView> proofs) {
        return switch (order.status()) {
            case PAID -> PAID;
            case EXPIRED -> EXPIRED;
            case CANCELLED -> CANCELLED;
            case OPEN -> ofOpen(order, proofs);
        };
    }

    private static OrderState ofOpen(SubscriptionOrder order, List<PaymentProofView> proofs) {
        if (proofs.stream().anyMatch(proof -> proof.status() == ProofStatus.IN_REVIEW)) {
            return IN_REVIEW;
        }
        var approved = proofs.stream()
                .map(PaymentProofView::verifiedAmount)
                .filter(amount -> amount != null)
                .map(amount -> amount.amount())
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
        if (approved.compareTo(order.received()) > 0
                || proofs.stream()
                        .anyMatch(proof ->
                                proof.status() == ProofStatus.RECEIVED || proof.status() == ProofStatus.VERIFYING)) {
            return VERIFYING;
        }
        return order.received().signum() > 0 ? PARTLY_PAID : AWAITING_PAYMENT;
    }
}
