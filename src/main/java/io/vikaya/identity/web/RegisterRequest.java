package io.vikaya.identity.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record RegisterRequest(
        @NotBlank @Size(max = 120) String shopName,
        @NotBlank @Size(max = 120) String ownerName,
        @NotBlank @Size(max = 40) String username,
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank @Size(max = 1000) String password) {}
