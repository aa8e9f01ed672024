package io.vikaya.subscription.workflow;

import io.vikaya.subscription.SubscriptionLifecycle;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindOfTheEndDelegate implements JavaDelegate {

    private final SubscriptionLifecycle lifecycle;

    RemindOfTheEndDelegate(SubscriptionLifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lifecycle.remind();
    }
}
