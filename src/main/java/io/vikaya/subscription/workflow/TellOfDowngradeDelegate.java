package io.vikaya.subscription.workflow;

import io.vikaya.subscription.SubscriptionLifecycle;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TellOfDowngradeDelegate implements JavaDelegate {

    private final SubscriptionLifecycle lifecycle;

    TellOfDowngradeDelegate(SubscriptionLifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lifecycle.tellOfDowngrade();
    }
}
