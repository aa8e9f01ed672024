package io.vikaya.tenancy.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record ShopRequest(
        @NotBlank @Size(max = 120) String name,
        @Nullable @Size(max = 120) String nameKhmer,
        @Nullable @Size(max = 500) String address,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Email @Size(max = 254) String email) {}
