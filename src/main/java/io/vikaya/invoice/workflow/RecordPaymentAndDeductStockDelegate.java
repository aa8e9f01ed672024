package io.vikaya.invoice.workflow;

import static io.vikaya.invoice.workflow.InvoiceToCashProcess.INVOICE_ID;
import static io.vikaya.invoice.workflow.InvoiceToCashProcess.PAYMENT_OUTCOME;
import static io.vikaya.invoice.workflow.InvoiceToCashProcess.PAYMENT_PROOF_ID;
import static io.vikaya.invoice.workflow.InvoiceToCashProcess.STOCK_DEDUCTED;

import io.vikaya.invoice.InvoiceCollection;
import io.vikaya.invoice.PaymentOutcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordPaymentAndDeductStockDelegate implements JavaDelegate {

    private final InvoiceCollection invoices;

    RecordPaymentAndDeductStockDelegate(InvoiceCollection invoices) {
        this.invoices = invoices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = invoices.record(INVOICE_ID.from(execution), PAYMENT_PROOF_ID.from(execution));
        PAYMENT_OUTCOME.set(execution, outcome);
        STOCK_DEDUCTED.set(execution, outcome == PaymentOutcome.PAID);
    }
}
