package io.vikaya.payment;

import io.vikaya.shared.error.ApplicationException;

/** No such alias in this tenant, or it was revoked. */
public final class AliasNotFoundException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    AliasNotFoundException() {
        super(Kind.NOT_FOUND, "alias-not-found", "This name does not exist, or was revoked");
    }
}
