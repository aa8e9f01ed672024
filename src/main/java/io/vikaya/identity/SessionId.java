package io.vikaya.identity;

import java.util.UUID;

/** Identifies one sign-in on one device. */
public record SessionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
