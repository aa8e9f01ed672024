package io.vikaya.invoice.workflow;

import static io.vikaya.invoice.workflow.InvoiceToCashProcess.INVOICE_ID;
import static io.vikaya.invoice.workflow.InvoiceToCashProcess.SHORTAGE_NOTE;

import io.vikaya.invoice.InvoiceCollection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseWithoutStockDelegate implements JavaDelegate {

    private final InvoiceCollection invoices;

    CloseWithoutStockDelegate(InvoiceCollection invoices) {
        this.invoices = invoices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        invoices.settleWithoutStock(
                INVOICE_ID.from(execution), SHORTAGE_NOTE.find(execution).orElse(""));
    }
}
