package io.vikaya.invoice.workflow;

import io.vikaya.invoice.InvoiceId;
import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.Verdict;
import io.vikaya.payment.VerdictReason;
import io.vikaya.workflow.ProcessVariable;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** The Java side of {@code processes/invoice/LatePaymentProcess.bpmn}. The business key is the invoice's id. */
@Component
public class LatePaymentProcess {

    public static final String KEY = "LatePaymentProcess";

    public static final ProcessVariable<InvoiceId> INVOICE_ID =
            ProcessVariable.id("invoiceId", InvoiceId::value, InvoiceId::new);
    public static final ProcessVariable<String> INVOICE_NUMBER = ProcessVariable.text("invoiceNumber");
    public static final ProcessVariable<PaymentProofId> PAYMENT_PROOF_ID =
            ProcessVariable.id("paymentProofId", PaymentProofId::value, PaymentProofId::new);
    public static final ProcessVariable<Verdict> VERDICT = ProcessVariable.choice("verdict", Verdict.class);
    public static final ProcessVariable<VerdictReason> REASON = ProcessVariable.choice("reason", VerdictReason.class);

    private final RuntimeService runtime;

    LatePaymentProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    void start(InvoiceId invoice, String number, PaymentProofId proof) {
        var variables = Variables.createVariables();
        INVOICE_ID.put(variables, invoice);
        INVOICE_NUMBER.put(variables, number);
        PAYMENT_PROOF_ID.put(variables, proof);
        runtime.startProcessInstanceByKey(KEY, invoice.toString(), variables);
    }
}
