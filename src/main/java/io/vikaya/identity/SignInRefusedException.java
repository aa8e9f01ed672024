package io.vikaya.identity;

import io.vikaya.shared.error.ApplicationException;

/** Wrong login, wrong password, disabled user or dead token: deliberately not told apart. */
public final class SignInRefusedException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public SignInRefusedException() {
        super(Kind.UNAUTHENTICATED, "sign-in-refused", "The sign-in name or the password is not right");
    }
}
