package io.vikaya.shared.money;

import io.vikaya.shared.error.ApplicationException;
import java.util.Currency;

/** Not an amount of that currency. */
public final class InvalidAmountException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public InvalidAmountException(Currency currency) {
        super(
                Kind.INVALID,
                "invalid-amount",
                currency.equals(Currencies.KHR)
                        ? "An amount in KHR is whole riel, for example 12500"
                        : "An amount in USD has at most two decimals, for example 3.50");
    }
}
