package io.vikaya.inventory;

import io.vikaya.shared.error.ApplicationException;

/** Two products may not share a SKU. */
public final class SkuTakenException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public SkuTakenException(String sku) {
        super(Kind.CONFLICT, "sku-taken", "Another product has the SKU " + sku);
    }
}
