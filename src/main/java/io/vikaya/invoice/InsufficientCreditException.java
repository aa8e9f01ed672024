package io.vikaya.invoice;

import io.vikaya.shared.error.ApplicationException;

/** The customer has less credit than that. */
public final class InsufficientCreditException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public InsufficientCreditException() {
        super(Kind.CONFLICT, "insufficient-credit", "The customer does not have that much credit in this currency");
    }
}
