package io.vikaya.payment.workflow;

import io.vikaya.payment.BakongPauses;
import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.bakong.BakongWord;
import io.vikaya.workflow.ProcessVariable;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** The Java side of {@code processes/payment/BakongRecheckProcess.bpmn}. The business key is the proof's id. */
@Component
public class BakongRecheckProcess {

    public static final String KEY = "BakongRecheckProcess";

    public static final ProcessVariable<PaymentProofId> PAYMENT_PROOF_ID =
            ProcessVariable.id("paymentProofId", PaymentProofId::value, PaymentProofId::new);

    /** How often it was asked again. */
    public static final ProcessVariable<Integer> ASKED = ProcessVariable.number("asked");

    /** The pause before it is asked again, as ISO 8601 writes it. */
    public static final ProcessVariable<String> BAKONG_PAUSE = ProcessVariable.text("bakongPause");

    public static final ProcessVariable<NextStep> NEXT_STEP = ProcessVariable.choice("nextStep", NextStep.class);

    /** What follows from an answer. */
    public enum NextStep {
        CONFIRM,
        WAIT,
        END
    }

    private final RuntimeService runtime;

    BakongRecheckProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @param word what was answered first */
    void start(PaymentProofId proof, BakongWord word) {
        var variables = Variables.createVariables();
        PAYMENT_PROOF_ID.put(variables, proof);
        ASKED.put(variables, 0);
        BAKONG_PAUSE.put(variables, BakongPauses.after(word, 0).orElseThrow().toString());
        runtime.startProcessInstanceByKey(KEY, proof.toString(), variables);
    }
}
