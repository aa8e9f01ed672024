package io.vikaya.invoice;

import io.vikaya.shared.error.ApplicationException;

/** Nothing can be paid or cancelled there. */
public final class InvoiceNotOpenException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public InvoiceNotOpenException() {
        super(
                Kind.CONFLICT,
                "invoice-not-open",
                "The invoice is not open for payment: it is a draft, paid or cancelled");
    }
}
