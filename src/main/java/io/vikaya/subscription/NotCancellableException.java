package io.vikaya.subscription;

import io.vikaya.shared.error.ApplicationException;

/** There is no paid period that could end. */
public final class NotCancellableException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    NotCancellableException() {
        super(
                Kind.CONFLICT,
                "not-cancellable",
                "There is nothing to cancel: a trial and the free plan end by themselves, and a plan that is paid for begins");
    }
}
