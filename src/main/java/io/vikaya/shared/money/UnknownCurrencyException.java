package io.vikaya.shared.money;

import io.vikaya.shared.error.ApplicationException;

/** A currency we do not trade in. */
public final class UnknownCurrencyException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public UnknownCurrencyException(String code) {
        super(Kind.INVALID, "unknown-currency", "Amounts are in KHR or USD, not in \"" + code + "\"");
    }
}
