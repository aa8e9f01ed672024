package io.vikaya.invoice.domain;

import io.vikaya.invoice.InvoiceId;
import io.vikaya.payment.PaymentProofId;
import java.time.Instant;

/** What the invoice's process is told. All of it happens in the caller's transaction. Implemented by the process. */
public interface InvoiceToCashWorkflow {

    /**
     * Begins to see an invoice through.
     *
     * @param remindAt when the customer is reminded
     * @param overdueAt from when on it is overdue
     */
    void start(InvoiceId invoice, String number, Instant remindAt, Instant overdueAt);

    /** Begins to collect once more what had been paid, without sending the invoice again. */
    void reopened(InvoiceId invoice, String number, Instant remindAt, Instant overdueAt);

    /** Whether the process collects money: it takes up proofs and hears of payments. */
    boolean collects(InvoiceId invoice);

    /** A proof has been stored; wakes the process if it waits for one. */
    void proofReceived(InvoiceId invoice);

    /** A proof has been stored for an invoice that is no longer collected; begins to verify it. */
    void lateProofReceived(InvoiceId invoice, String number, PaymentProofId proof);

    /** The invoice was paid otherwise than by a proof; wakes the process if it waits. */
    void paymentRecorded(InvoiceId invoice);

    void cancelled(InvoiceId invoice);
}
