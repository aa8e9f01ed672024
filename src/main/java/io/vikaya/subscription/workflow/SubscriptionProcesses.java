package io.vikaya.subscription.workflow;

import io.vikaya.subscription.OrderId;
import io.vikaya.subscription.domain.SubscriptionWorkflow;
import io.vikaya.tenancy.TenantId;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The two processes as the services need them. */
@Component
class SubscriptionProcesses implements SubscriptionWorkflow {

    private final SubscriptionLifecycleProcess lifecycle;
    private final SubscriptionPaymentProcess payment;

    SubscriptionProcesses(SubscriptionLifecycleProcess lifecycle, SubscriptionPaymentProcess payment) {
        this.lifecycle = lifecycle;
        this.payment = payment;
    }

    @Override
    public void changed() {
        if (lifecycle.runs()) {
            lifecycle.changed();
        } else {
            lifecycle.start();
        }
    }

    @Override
    public void placed(OrderId order, String reference, TenantId subscriber, Instant expiresAt) {
        payment.start(order, reference, subscriber, expiresAt);
    }

    @Override
    public void proofReceived(OrderId order) {
        payment.proofReceived(order);
    }

    @Override
    public void cancelled(OrderId order) {
        payment.cancelled(order);
    }
}
