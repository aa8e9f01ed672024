package io.vikaya.payment.statistics;

import io.vikaya.shared.error.ApplicationException;

/** The days asked for are in the wrong order or too many. */
public final class PeriodInvalidException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public PeriodInvalidException() {
        super(Kind.INVALID, "period-invalid", "The first day must not be after the last one, and a year is the most");
    }
}
