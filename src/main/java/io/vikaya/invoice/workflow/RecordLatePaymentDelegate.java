package io.vikaya.invoice.workflow;

import static io.vikaya.invoice.workflow.LatePaymentProcess.INVOICE_ID;
import static io.vikaya.invoice.workflow.LatePaymentProcess.PAYMENT_PROOF_ID;

import io.vikaya.invoice.InvoiceCollection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordLatePaymentDelegate implements JavaDelegate {

    private final InvoiceCollection invoices;

    RecordLatePaymentDelegate(InvoiceCollection invoices) {
        this.invoices = invoices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        invoices.recordLate(INVOICE_ID.from(execution), PAYMENT_PROOF_ID.from(execution));
    }
}
