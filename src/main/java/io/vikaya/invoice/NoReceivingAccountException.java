package io.vikaya.invoice;

import io.vikaya.shared.error.ApplicationException;

/** The shop has not said where it is paid. */
public final class NoReceivingAccountException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public NoReceivingAccountException() {
        super(
                Kind.CONFLICT,
                "no-receiving-account",
                "Enter the account you are paid into first (Shop settings); customers could not pay this invoice");
    }
}
