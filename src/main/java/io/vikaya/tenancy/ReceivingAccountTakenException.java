package io.vikaya.tenancy;

import io.vikaya.shared.error.ApplicationException;

/** The shop has an account with that number already. */
public final class ReceivingAccountTakenException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    ReceivingAccountTakenException() {
        super(Kind.CONFLICT, "receiving-account-taken", "Your shop has an account with this number already");
    }
}
