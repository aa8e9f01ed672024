package io.vikaya.mail.workflow;

import static io.vikaya.mail.workflow.MailDeliveryProcess.MAIL_ID;
import static io.vikaya.mail.workflow.MailDeliveryProcess.MAIL_STATE;

import io.vikaya.mail.MailService;
import io.vikaya.workflow.SlowTaskDelegate;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class DeliverMailDelegate implements SlowTaskDelegate {

    private final MailService mails;

    DeliverMailDelegate(MailService mails) {
        this.mails = mails;
    }

    @Override
    public Completion work(Map<String, Object> variables) {
        var mail = MAIL_ID.from(variables);
        var state = mails.deliver(mail);
        return outputs -> {
            mails.record(mail, state);
            MAIL_STATE.put(outputs, state);
        };
    }
}
