package io.vikaya.identity;

import io.vikaya.shared.error.ApplicationException;

/** The second factor is on where it should be off, or the other way round. */
public final class SecondFactorStateException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public SecondFactorStateException(String code, String message) {
        super(Kind.CONFLICT, code, message);
    }
}
