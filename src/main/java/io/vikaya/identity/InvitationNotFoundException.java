package io.vikaya.identity;

import io.vikaya.shared.error.ApplicationException;

/** No such invitation in this shop. */
public final class InvitationNotFoundException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public InvitationNotFoundException() {
        super(Kind.NOT_FOUND, "invitation-not-found", "There is no such invitation");
    }
}
