package io.vikaya.subscription.workflow;

import static io.vikaya.subscription.workflow.SubscriptionPaymentProcess.ORDER_ID;
import static io.vikaya.subscription.workflow.SubscriptionPaymentProcess.PROOF_WAITING;
import static io.vikaya.subscription.workflow.SubscriptionPaymentProcess.SUBSCRIBER;

import io.vikaya.subscription.SubscriptionCorrespondence;
import io.vikaya.subscription.SubscriptionPayments;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ExpireOrderDelegate implements JavaDelegate {

    private final SubscriptionPayments payments;
    private final SubscriptionCorrespondence correspondence;

    ExpireOrderDelegate(SubscriptionPayments payments, SubscriptionCorrespondence correspondence) {
        this.payments = payments;
        this.correspondence = correspondence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var subscriber = SUBSCRIBER.from(execution);
        var order = ORDER_ID.from(execution);
        var expired = payments.expire(subscriber, order);
        PROOF_WAITING.set(execution, !expired);
        if (expired) {
            correspondence.expired(subscriber, order);
        }
    }
}
