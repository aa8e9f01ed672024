package io.vikaya.payment;

import io.vikaya.shared.error.ApplicationException;

/** The reader does not work at the moment. */
public final class ReadingUnavailableException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public ReadingUnavailableException() {
        super(Kind.UNAVAILABLE, "reading-unavailable", "Pictures cannot be read at the moment; try again in a minute");
    }
}
