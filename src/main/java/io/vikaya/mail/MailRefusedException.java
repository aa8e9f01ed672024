package io.vikaya.mail;

/** The mail server refuses a letter for good: there is no such mailbox, or it does not take mail from us. */
public final class MailRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MailRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
