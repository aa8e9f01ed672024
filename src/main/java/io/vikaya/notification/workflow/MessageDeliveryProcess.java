package io.vikaya.notification.workflow;

import io.vikaya.notification.DeliveryState;
import io.vikaya.notification.MessageDelivery;
import io.vikaya.notification.MessageId;
import io.vikaya.workflow.ProcessVariable;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** The Java side of {@code processes/notification/MessageDeliveryProcess.bpmn}. */
@Component
public class MessageDeliveryProcess implements MessageDelivery {

    public static final String KEY = "MessageDeliveryProcess";
    public static final ProcessVariable<MessageId> MESSAGE_ID =
            ProcessVariable.id("messageId", MessageId::value, MessageId::new);
    public static final ProcessVariable<DeliveryState> DELIVERY_STATE =
            ProcessVariable.choice("deliveryState", DeliveryState.class);

    private final RuntimeService runtime;

    MessageDeliveryProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(MessageId message) {
        var variables = Variables.createVariables();
        MESSAGE_ID.put(variables, message);
        runtime.startProcessInstanceByKey(KEY, message.toString(), variables);
    }
}
