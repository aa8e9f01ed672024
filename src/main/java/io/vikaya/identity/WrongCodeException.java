package io.vikaya.identity;

import io.vikaya.shared.error.ApplicationException;

/** A code of the second factor, or the password asked for again, is not right. */
public final class WrongCodeException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    private WrongCodeException(String code, String message) {
        super(Kind.INVALID, code, message);
    }

    public static WrongCodeException ofFactor() {
        return new WrongCodeException("wrong-code", "The code is not right, or was used already");
    }

    /** Not a failed sign-in: the person is signed in and mistyped. */
    public static WrongCodeException ofPassword() {
        return new WrongCodeException("wrong-password", "Your password is not right");
    }
}
