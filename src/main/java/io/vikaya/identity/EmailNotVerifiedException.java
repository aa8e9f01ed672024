package io.vikaya.identity;

import io.vikaya.shared.error.ApplicationException;

/** The password is right, but the e-mail address is not confirmed yet. */
public final class EmailNotVerifiedException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public EmailNotVerifiedException() {
        super(
                Kind.FORBIDDEN,
                "email-not-verified",
                "Confirm your e-mail address first: we have sent you a link, look in your mailbox");
    }
}
