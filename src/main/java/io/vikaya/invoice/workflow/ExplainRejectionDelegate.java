package io.vikaya.invoice.workflow;

import static io.vikaya.invoice.workflow.InvoiceToCashProcess.INVOICE_ID;
import static io.vikaya.invoice.workflow.InvoiceToCashProcess.PAYMENT_PROOF_ID;
import static io.vikaya.invoice.workflow.InvoiceToCashProcess.REASON;

import io.vikaya.invoice.InvoiceCorrespondence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ExplainRejectionDelegate implements JavaDelegate {

    private final InvoiceCorrespondence invoices;

    ExplainRejectionDelegate(InvoiceCorrespondence invoices) {
        this.invoices = invoices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        invoices.explainRejection(INVOICE_ID.from(execution), PAYMENT_PROOF_ID.from(execution), REASON.from(execution));
    }
}
