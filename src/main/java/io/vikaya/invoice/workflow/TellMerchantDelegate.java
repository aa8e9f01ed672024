package io.vikaya.invoice.workflow;

import static io.vikaya.invoice.workflow.InvoiceToCashProcess.INVOICE_ID;

import io.vikaya.invoice.InvoiceCorrespondence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TellMerchantDelegate implements JavaDelegate {

    private final InvoiceCorrespondence invoices;

    TellMerchantDelegate(InvoiceCorrespondence invoices) {
        this.invoices = invoices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        invoices.tellMerchant(INVOICE_ID.from(execution));
    }
}
