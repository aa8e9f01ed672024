package io.vikaya.identity;

import io.vikaya.shared.error.ApplicationException;

/** A link or ticket that is unknown, used or too old: deliberately not told apart. */
public final class TokenExpiredException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public TokenExpiredException() {
        super(Kind.CONFLICT, "link-expired", "This link is not valid any more; ask for a new one");
    }
}
