package io.vikaya.tenancy;

import java.util.UUID;

/** Identifies an account a tenant is paid into. */
public record ReceivingAccountId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
