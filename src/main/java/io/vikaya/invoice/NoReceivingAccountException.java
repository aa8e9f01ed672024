package io.vikaya.invoice;

import io.vikaya.shared.error.ApplicationException;

/** The shop has not said where it is paid in that currency. */
public final class NoReceivingAccountException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public NoReceivingAccountException() {
        super(
                Kind.CONFLICT,
                "no-receiving-account",
                "Add an account that takes this invoice's currency first (Settings); customers could not pay it");
    }
}
