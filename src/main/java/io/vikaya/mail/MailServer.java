package io.vikaya.mail;

/** What takes letters to mailboxes. */
public interface MailServer {

    /** Whether one is configured at all. */
    boolean available();

    /**
     * Hands a letter over.
     *
     * @param id the same for every try, so that mailboxes can tell a repeated letter
     * @throws MailRefusedException when trying again cannot help; any other exception means that it can
     */
    void send(MailId id, Mail mail);
}
