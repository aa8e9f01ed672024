package io.vikaya.subscription;

import io.vikaya.shared.error.ApplicationException;

/** That plan cannot be ordered now. */
public final class CannotOrderException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    private CannotOrderException(Kind kind, String code, String message) {
        super(kind, code, message);
    }

    static CannotOrderException notSold() {
        return new CannotOrderException(Kind.INVALID, "plan-not-sold", "This plan costs nothing; choose a paid one");
    }

    static CannotOrderException anotherIsPaid() {
        return new CannotOrderException(
                Kind.CONFLICT,
                "another-plan-paid",
                "Another plan is paid for already and begins when this one ends; you can change once it has begun");
    }

    static CannotOrderException nobodyToPay() {
        return new CannotOrderException(
                Kind.UNAVAILABLE,
                "payment-not-set-up",
                "Plans cannot be paid for here yet; ask whoever runs this server");
    }
}
