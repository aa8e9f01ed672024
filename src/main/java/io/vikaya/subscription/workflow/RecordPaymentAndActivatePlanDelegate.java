package io.vikaya.subscription.workflow;

import static io.vikaya.subscription.workflow.SubscriptionPaymentProcess.ORDER_ID;
import static io.vikaya.subscription.workflow.SubscriptionPaymentProcess.ORDER_OUTCOME;
import static io.vikaya.subscription.workflow.SubscriptionPaymentProcess.PAYMENT_PROOF_ID;
import static io.vikaya.subscription.workflow.SubscriptionPaymentProcess.SUBSCRIBER;

import io.vikaya.subscription.SubscriptionPayments;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordPaymentAndActivatePlanDelegate implements JavaDelegate {

    private final SubscriptionPayments payments;

    RecordPaymentAndActivatePlanDelegate(SubscriptionPayments payments) {
        this.payments = payments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ORDER_OUTCOME.set(
                execution,
                payments.record(
                        SUBSCRIBER.from(execution), ORDER_ID.from(execution), PAYMENT_PROOF_ID.from(execution)));
    }
}
