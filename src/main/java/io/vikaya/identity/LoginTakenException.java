package io.vikaya.identity;

import io.vikaya.shared.error.ApplicationException;

/** The username or e-mail belongs to somebody already. */
public final class LoginTakenException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public LoginTakenException() {
        super(Kind.CONFLICT, "login-taken", "This username or e-mail is already in use; choose another or sign in");
    }
}
