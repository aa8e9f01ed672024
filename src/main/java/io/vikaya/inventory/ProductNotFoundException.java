package io.vikaya.inventory;

import io.vikaya.shared.error.ApplicationException;

/** No such product in this tenant. */
public final class ProductNotFoundException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public ProductNotFoundException() {
        super(Kind.NOT_FOUND, "product-not-found", "This product does not exist");
    }
}
