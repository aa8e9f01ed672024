package io.vikaya.inventory;

import java.util.UUID;

/** Identifies something a tenant sells. */
public record ProductId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
