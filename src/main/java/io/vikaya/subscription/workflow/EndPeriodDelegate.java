package io.vikaya.subscription.workflow;

import static io.vikaya.subscription.workflow.SubscriptionLifecycleProcess.STATUS_NOW;

import io.vikaya.subscription.SubscriptionLifecycle;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EndPeriodDelegate implements JavaDelegate {

    private final SubscriptionLifecycle lifecycle;

    EndPeriodDelegate(SubscriptionLifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    @Override
    public void execute(DelegateExecution execution) {
        STATUS_NOW.set(execution, lifecycle.advance());
    }
}
