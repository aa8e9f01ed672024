package io.vikaya.payment.workflow;

import static io.vikaya.payment.workflow.PaymentVerificationProcess.REJECT_REASON;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.REVIEW_DECISION;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.REVIEW_NOTE;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Guards the second approval: it begins with an empty form, so that nobody agrees by pressing a button once, and the first
 * reviewer cannot take it.
 */
@Component
class ConfirmPaymentListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        if (EVENTNAME_CREATE.equals(task.getEventName())) {
            task.getExecution()
                    .removeVariables(List.of(REVIEW_DECISION.name(), REJECT_REASON.name(), REVIEW_NOTE.name()));
        } else {
            SecondPerson.require(task);
        }
    }
}
