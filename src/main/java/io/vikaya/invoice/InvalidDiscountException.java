package io.vikaya.invoice;

import io.vikaya.shared.error.ApplicationException;

/** A discount takes off at most everything. */
public final class InvalidDiscountException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public InvalidDiscountException() {
        super(Kind.INVALID, "invalid-discount", "The discount cannot be more than the subtotal");
    }
}
