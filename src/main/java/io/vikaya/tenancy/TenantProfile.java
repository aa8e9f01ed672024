package io.vikaya.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * What customers read at the head of an invoice.
 *
 * @param name 1 to 120 characters
 */
public record TenantProfile(
        String name,
        @Nullable String nameKhmer,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email) {}
