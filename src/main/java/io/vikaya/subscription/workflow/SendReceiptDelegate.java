package io.vikaya.subscription.workflow;

import static io.vikaya.subscription.workflow.SubscriptionPaymentProcess.ORDER_ID;
import static io.vikaya.subscription.workflow.SubscriptionPaymentProcess.SUBSCRIBER;

import io.vikaya.subscription.SubscriptionCorrespondence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SendReceiptDelegate implements JavaDelegate {

    private final SubscriptionCorrespondence correspondence;

    SendReceiptDelegate(SubscriptionCorrespondence correspondence) {
        this.correspondence = correspondence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        correspondence.paid(SUBSCRIBER.from(execution), ORDER_ID.from(execution));
    }
}
