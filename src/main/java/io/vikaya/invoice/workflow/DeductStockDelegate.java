package io.vikaya.invoice.workflow;

import static io.vikaya.invoice.workflow.InvoiceToCashProcess.INVOICE_ID;
import static io.vikaya.invoice.workflow.InvoiceToCashProcess.STOCK_DEDUCTED;

import io.vikaya.invoice.InvoiceCollection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class DeductStockDelegate implements JavaDelegate {

    private final InvoiceCollection invoices;

    DeductStockDelegate(InvoiceCollection invoices) {
        this.invoices = invoices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        STOCK_DEDUCTED.set(execution, invoices.deductStock(INVOICE_ID.from(execution)));
    }
}
