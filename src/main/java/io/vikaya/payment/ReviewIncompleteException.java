package io.vikaya.payment;

import io.vikaya.shared.error.ApplicationException;

/** A reviewer's answer lacks something: the amount when approving, the reason when rejecting. */
public final class ReviewIncompleteException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public ReviewIncompleteException(String what) {
        super(Kind.INVALID, "review-incomplete", what);
    }
}
