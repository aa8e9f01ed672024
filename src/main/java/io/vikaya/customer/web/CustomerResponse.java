package io.vikaya.customer.web;

import io.vikaya.customer.CustomerView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record CustomerResponse(
        UUID id,
        String name,
        @Nullable String company,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String notes,
        boolean archived) {

    static CustomerResponse from(CustomerView customer) {
        var details = customer.details();
        return new CustomerResponse(
                customer.id().value(),
                details.name(),
                details.company(),
                details.phone(),
                details.email(),
                details.address(),
                details.notes(),
                customer.archived());
    }
}
