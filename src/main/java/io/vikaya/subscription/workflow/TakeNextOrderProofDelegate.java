package io.vikaya.subscription.workflow;

import static io.vikaya.subscription.workflow.SubscriptionPaymentProcess.ORDER_ID;
import static io.vikaya.subscription.workflow.SubscriptionPaymentProcess.ORDER_OPEN;
import static io.vikaya.subscription.workflow.SubscriptionPaymentProcess.PAYMENT_PROOF_ID;
import static io.vikaya.subscription.workflow.SubscriptionPaymentProcess.PROOF_WAITING;
import static io.vikaya.subscription.workflow.SubscriptionPaymentProcess.SUBSCRIBER;

import io.vikaya.subscription.SubscriptionPayments;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TakeNextOrderProofDelegate implements JavaDelegate {

    private final SubscriptionPayments payments;

    TakeNextOrderProofDelegate(SubscriptionPayments payments) {
        this.payments = payments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var subscriber = SUBSCRIBER.from(execution);
        var order = ORDER_ID.from(execution);
        var proof = payments.takeNext(subscriber, order);
        ORDER_OPEN.set(execution, payments.isOpen(subscriber, order));
        PROOF_WAITING.set(execution, proof.isPresent());
        proof.ifPresent(next -> PAYMENT_PROOF_ID.set(execution, next));
    }
}
