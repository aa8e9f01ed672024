package io.vikaya.subscription.workflow;

import io.vikaya.subscription.SubscriptionStatus;
import io.vikaya.subscription.domain.NextStep;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.workflow.ProcessVariable;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The Java side of {@code processes/subscription/SubscriptionLifecycleProcess.bpmn}. The business key is the tenant's id. */
@Component
public class SubscriptionLifecycleProcess {

    public static final String KEY = "SubscriptionLifecycleProcess";
    public static final String MSG_CHANGED = "Msg_SubscriptionChanged";

    public static final ProcessVariable<NextStep.Kind> NEXT_STEP =
            ProcessVariable.choice("nextStep", NextStep.Kind.class);
    /** An ISO-8601 instant, for the timer. */
    public static final ProcessVariable<String> NEXT_STEP_AT = ProcessVariable.text("nextStepAt");
    /** Where the subscription stands after its period has ended. */
    public static final ProcessVariable<SubscriptionStatus> STATUS_NOW =
            ProcessVariable.choice("statusNow", SubscriptionStatus.class);

    private final RuntimeService runtime;

    SubscriptionLifecycleProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    boolean runs() {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(KEY)
                        .processInstanceBusinessKey(key())
                        .count()
                > 0;
    }

    void start() {
        runtime.startProcessInstanceByKey(KEY, key());
    }

    /** What does not wait just now works out the next step before it waits again. */
    void changed() {
        runtime.createMessageCorrelation(MSG_CHANGED)
                .processInstanceBusinessKey(key())
                .correlateAllWithResult();
    }

    private static String key() {
        return TenantContext.require().toString();
    }
}
