package io.vikaya.invoice;

import io.vikaya.shared.error.ApplicationException;

/** No such invoice in this tenant. */
public final class InvoiceNotFoundException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public InvoiceNotFoundException() {
        super(Kind.NOT_FOUND, "invoice-not-found", "This invoice does not exist");
    }
}
