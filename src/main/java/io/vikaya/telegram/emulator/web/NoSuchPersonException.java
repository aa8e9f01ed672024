package io.vikaya.telegram.emulator.web;

import io.vikaya.shared.error.ApplicationException;

/** Nobody, no message, no file and no bill of that id in the emulator. */
final class NoSuchPersonException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    NoSuchPersonException() {
        super(Kind.NOT_FOUND, "not-in-emulator", "The emulator has nothing of that id");
    }
}
