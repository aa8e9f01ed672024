package io.vikaya.notification;

import java.util.UUID;

/** Identifies one message to one chat. */
public record MessageId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
