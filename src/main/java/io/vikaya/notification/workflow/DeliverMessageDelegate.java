package io.vikaya.notification.workflow;

import static io.vikaya.notification.workflow.MessageDeliveryProcess.DELIVERY_STATE;
import static io.vikaya.notification.workflow.MessageDeliveryProcess.MESSAGE_ID;

import io.vikaya.notification.NotificationService;
import io.vikaya.workflow.SlowTaskDelegate;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class DeliverMessageDelegate implements SlowTaskDelegate {

    private final NotificationService notifications;

    DeliverMessageDelegate(NotificationService notifications) {
        this.notifications = notifications;
    }

    @Override
    public Completion work(Map<String, Object> variables) {
        var message = MESSAGE_ID.from(variables);
        var receipt = notifications.deliver(message);
        return outputs -> DELIVERY_STATE.put(outputs, notifications.record(message, receipt));
    }
}
