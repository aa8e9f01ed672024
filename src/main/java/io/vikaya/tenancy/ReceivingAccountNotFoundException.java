package io.vikaya.tenancy;

import io.vikaya.shared.error.ApplicationException;

/** No such account in this tenant, or it was removed. */
public final class ReceivingAccountNotFoundException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    ReceivingAccountNotFoundException() {
        super(Kind.NOT_FOUND, "receiving-account-not-found", "This bank account does not exist");
    }
}
