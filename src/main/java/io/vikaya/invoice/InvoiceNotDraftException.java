package io.vikaya.invoice;

import io.vikaya.shared.error.ApplicationException;

/** A sent invoice is changed by cancelling, never by a silent edit. */
public final class InvoiceNotDraftException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public InvoiceNotDraftException() {
        super(
                Kind.CONFLICT,
                "invoice-not-draft",
                "The invoice has been sent; cancel it and write a new one instead of changing it");
    }
}
