package io.vikaya.mail;

/** Where a letter stands. */
public enum MailState {
    QUEUED,
    SENT,
    /** The mail server will not have it, now or ever. */
    REFUSED,
    /** It could not be delivered while it made sense. */
    EXPIRED
}
