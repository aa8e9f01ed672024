package io.vikaya.identity;

import io.vikaya.shared.error.ApplicationException;

/** The password is too short, too long or too well known. */
public final class WeakPasswordException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public WeakPasswordException(String why) {
        super(Kind.INVALID, "weak-password", why);
    }
}
