package io.vikaya.identity;

import java.util.UUID;

/** Identifies a person who signs in. */
public record UserId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
