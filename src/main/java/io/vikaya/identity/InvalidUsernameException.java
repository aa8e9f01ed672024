package io.vikaya.identity;

import io.vikaya.shared.error.ApplicationException;

/** A username that could be mistaken for an e-mail, or cannot be typed everywhere. */
public final class InvalidUsernameException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public InvalidUsernameException() {
        super(
                Kind.INVALID,
                "invalid-username",
                "A username has 3 to 40 characters: a to z, 0 to 9, dot, dash and underscore");
    }
}
