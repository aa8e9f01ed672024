package io.vikaya.customer;

import java.util.UUID;

/** Identifies a tenant's buyer. */
public record CustomerId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
