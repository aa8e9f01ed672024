package io.vikaya.customer;

import io.vikaya.shared.error.ApplicationException;

/** No such customer in this tenant. */
public final class CustomerNotFoundException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public CustomerNotFoundException() {
        super(Kind.NOT_FOUND, "customer-not-found", "This customer does not exist");
    }
}
