package io.vikaya.shared.money;

import io.vikaya.shared.error.ApplicationException;
import java.util.Currency;

/** Two currencies met where one was needed. */
public final class CurrencyMismatchException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public CurrencyMismatchException(Currency expected, Currency found) {
        super(Kind.INVALID, "currency-mismatch", "Expected an amount in " + expected + " but got one in " + found);
    }
}
