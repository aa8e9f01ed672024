package io.vikaya.invoice.workflow;

import static io.vikaya.invoice.workflow.InvoiceToCashProcess.INVOICE_ID;
import static io.vikaya.invoice.workflow.InvoiceToCashProcess.MISSING_STOCK;

import io.vikaya.invoice.InvoiceCorrespondence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ReportStockShortageDelegate implements JavaDelegate {

    private final InvoiceCorrespondence invoices;

    ReportStockShortageDelegate(InvoiceCorrespondence invoices) {
        this.invoices = invoices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MISSING_STOCK.set(execution, invoices.reportShortage(INVOICE_ID.from(execution)));
    }
}
