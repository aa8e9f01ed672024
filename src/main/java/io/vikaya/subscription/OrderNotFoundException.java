package io.vikaya.subscription;

import io.vikaya.shared.error.ApplicationException;

/** There is no such order of this tenant's. */
public final class OrderNotFoundException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public OrderNotFoundException() {
        super(Kind.NOT_FOUND, "order-not-found", "There is no such order");
    }
}
