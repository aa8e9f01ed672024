package io.vikaya.subscription.workflow;

import static io.vikaya.subscription.workflow.SubscriptionLifecycleProcess.NEXT_STEP;
import static io.vikaya.subscription.workflow.SubscriptionLifecycleProcess.NEXT_STEP_AT;

import io.vikaya.subscription.SubscriptionLifecycle;
import io.vikaya.subscription.domain.NextStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PlanNextStepDelegate implements JavaDelegate {

    private final SubscriptionLifecycle lifecycle;

    PlanNextStepDelegate(SubscriptionLifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var next = lifecycle.next();
        NEXT_STEP.set(execution, next.map(NextStep::kind).orElse(NextStep.Kind.NOTHING));
        next.ifPresent(step -> NEXT_STEP_AT.set(execution, step.at().toString()));
    }
}
