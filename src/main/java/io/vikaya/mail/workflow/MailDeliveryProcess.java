package io.vikaya.mail.workflow;

import io.vikaya.mail.MailDelivery;
import io.vikaya.mail.MailId;
import io.vikaya.mail.MailState;
import io.vikaya.workflow.ProcessVariable;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** The Java side of {@code processes/mail/MailDeliveryProcess.bpmn}. */
@Component
public class MailDeliveryProcess implements MailDelivery {

    public static final String KEY = "MailDeliveryProcess";
    public static final ProcessVariable<MailId> MAIL_ID = ProcessVariable.id("mailId", MailId::value, MailId::new);
    public static final ProcessVariable<MailState> MAIL_STATE = ProcessVariable.choice("mailState", MailState.class);

    private final RuntimeService runtime;

    MailDeliveryProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(MailId mail) {
        var variables = Variables.createVariables();
        MAIL_ID.put(variables, mail);
        runtime.startProcessInstanceByKey(KEY, mail.toString(), variables);
    }
}
