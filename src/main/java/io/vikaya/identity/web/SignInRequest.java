package io.vikaya.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record SignInRequest(
        @NotBlank @Size(max = 254) String login,
        @NotBlank @Size(max = 1000) String password) {}
