package io.vikaya.invoice.workflow;

import static io.vikaya.invoice.workflow.InvoiceToCashProcess.INVOICE_ID;
import static io.vikaya.invoice.workflow.InvoiceToCashProcess.PAID_IN_FULL;
import static io.vikaya.invoice.workflow.InvoiceToCashProcess.PAYMENT_PROOF_ID;
import static io.vikaya.invoice.workflow.InvoiceToCashProcess.PROOF_WAITING;
import static io.vikaya.invoice.workflow.InvoiceToCashProcess.STOCK_DEDUCTED;

import io.vikaya.invoice.InvoiceCollection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TakeNextPaymentProofDelegate implements JavaDelegate {

    private final InvoiceCollection invoices;

    TakeNextPaymentProofDelegate(InvoiceCollection invoices) {
        this.invoices = invoices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proof = invoices.takeNextProof(INVOICE_ID.from(execution));
        PAID_IN_FULL.set(execution, invoices.isPaid(INVOICE_ID.from(execution)));
        STOCK_DEDUCTED.set(execution, invoices.isStockSettled(INVOICE_ID.from(execution)));
        PROOF_WAITING.set(execution, proof.isPresent());
        proof.ifPresent(next -> PAYMENT_PROOF_ID.set(execution, next));
    }
}
