package io.vikaya.tenancy;

import io.vikaya.shared.error.ApplicationException;

/** The shop has chosen no logo. */
public final class LogoNotFoundException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public LogoNotFoundException() {
        super(Kind.NOT_FOUND, "logo-not-found", "Your shop has no logo yet");
    }
}
