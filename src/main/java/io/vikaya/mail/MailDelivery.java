package io.vikaya.mail;

/** Has a stored letter delivered, sooner or later. */
public interface MailDelivery {

    void start(MailId mail);
}
