package io.vikaya.invoice;

import io.vikaya.shared.error.ApplicationException;

/** A text in which no bank's notice was recognised. */
public final class NotABankNoticeException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public NotABankNoticeException() {
        super(
                Kind.INVALID,
                "not-a-bank-notice",
                "This is no bank notice that we know. Paste the whole message, and nothing else");
    }
}
