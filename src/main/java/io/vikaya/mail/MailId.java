package io.vikaya.mail;

import java.util.UUID;

/** Identifies one letter in the outbox. */
public record MailId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
