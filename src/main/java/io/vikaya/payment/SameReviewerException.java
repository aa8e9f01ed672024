package io.vikaya.payment;

import io.vikaya.shared.error.ApplicationException;

/** Two different people have to approve, and this is the first one again. */
public final class SameReviewerException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public SameReviewerException() {
        super(Kind.CONFLICT, "same-reviewer", "You approved this payment already; a second person has to agree");
    }
}
