package io.vikaya.subscription.workflow;

import static io.vikaya.subscription.workflow.SubscriptionLifecycleProcess.STATUS_NOW;

import io.vikaya.subscription.SubscriptionLifecycle;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Unless it was paid for at the last moment. */
@Component
class DowngradeToFreeDelegate implements JavaDelegate {

    private final SubscriptionLifecycle lifecycle;

    DowngradeToFreeDelegate(SubscriptionLifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    @Override
    public void execute(DelegateExecution execution) {
        STATUS_NOW.set(execution, lifecycle.advance());
    }
}
