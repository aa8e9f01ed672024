package io.vikaya.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param code six digits of the authenticator, or a recovery code */
record SecondStepRequest(
        @NotBlank @Size(max = 100) String ticket,
        @NotBlank @Size(max = 20) String code) {}
