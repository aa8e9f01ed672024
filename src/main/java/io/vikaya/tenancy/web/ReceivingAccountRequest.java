package io.vikaya.tenancy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record ReceivingAccountRequest(
        @NotBlank @Size(max = 60) String bank,

        @NotBlank @Pattern(regexp = "[0-9][0-9 -]{4,30}") String accountNumber,

        @NotBlank @Size(max = 120) String accountHolder,

        @Nullable @Pattern(regexp = "[^@\\s]+@[^@\\s]+") @Size(max = 32) String bakongAccountId) {}
