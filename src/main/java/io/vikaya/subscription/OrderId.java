package io.vikaya.subscription;

import java.util.UUID;

/** Identifies an order of a paid period. */
public record OrderId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
