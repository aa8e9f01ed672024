package io.vikaya.invoice.domain;

import io.vikaya.invoice.InvoiceId;
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

    /** A proof has been stored; wakes the process if it waits for one. */
    void proofReceived(InvoiceId invoice);

    void cancelled(InvoiceId invoice);
}
