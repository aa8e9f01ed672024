package io.vikaya.identity;

import io.vikaya.shared.error.ApplicationException;

/** No such person in this shop. */
public final class MemberNotFoundException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public MemberNotFoundException() {
        super(Kind.NOT_FOUND, "member-not-found", "There is no such person in your shop");
    }
}
