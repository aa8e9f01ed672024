package io.vikaya.tenancy;

import java.util.UUID;

/** Identifies one merchant's shop. */
public record TenantId(UUID value) {

    public static TenantId of(String text) {
        return new TenantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
