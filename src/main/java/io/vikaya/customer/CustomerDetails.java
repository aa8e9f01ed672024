package io.vikaya.customer;

import org.jspecify.annotations.Nullable;

/** What a merchant writes down about a customer. */
public record CustomerDetails(
        String name,
        @Nullable String company,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String notes) {}
