package io.vikaya.customer.web;

import io.vikaya.customer.CustomerDetails;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record CustomerRequest(
        @NotBlank @Size(max = 120) String name,
        @Nullable @Size(max = 120) String company,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 500) String address,
        @Nullable @Size(max = 2000) String notes) {

    CustomerDetails details() {
        return new CustomerDetails(name, company, phone, email, address, notes);
    }
}
