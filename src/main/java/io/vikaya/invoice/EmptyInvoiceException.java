package io.vikaya.invoice;

import io.vikaya.shared.error.ApplicationException;

/** Nothing is billed. */
public final class EmptyInvoiceException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public EmptyInvoiceException() {
        super(Kind.INVALID, "empty-invoice", "An invoice needs at least one line and a total above zero");
    }
}
