package io.vikaya.inventory;

import io.vikaya.shared.error.ApplicationException;

/** A correction would leave less than nothing on the shelf. */
public final class StockWouldBeNegativeException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public StockWouldBeNegativeException() {
        super(Kind.CONFLICT, "stock-would-be-negative", "There would be less than nothing left; check the quantity");
    }
}
