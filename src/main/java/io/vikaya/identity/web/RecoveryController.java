package io.vikaya.identity.web;

import io.vikaya.identity.EmailVerification;
import io.vikaya.identity.Passwords;
import io.vikaya.mail.MailService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Getting in without a password, and proving an address. */
@RestController
@RequestMapping("/api/v1/auth")
@PreAuthorize("permitAll()")
class RecoveryController {

    private final Passwords passwords;
    private final EmailVerification verification;
    private final MailService mails;

    RecoveryController(Passwords passwords, EmailVerification verification, MailService mails) {
        this.passwords = passwords;
        this.verification = verification;
        this.mails = mails;
    }

    /** What this installation can do before anybody signs in. */
    @GetMapping("/options")
    AuthOptionsResponse options() {
        return new AuthOptionsResponse(mails.available(), verification.required());
    }

    /** Always accepted, whoever asks for whom. */
    @PostMapping("/forgot-password")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void forgot(@Valid @RequestBody ForgotPasswordRequest request) {
        passwords.forgot(request.login());
    }

    @PostMapping("/reset-password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(@Valid @RequestBody ResetPasswordRequest request) {
        passwords.reset(request.token(), request.password());
    }

    @PostMapping("/verify-email")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verify(@Valid @RequestBody VerifyEmailRequest request) {
        verification.confirm(request.token());
    }

    record AuthOptionsResponse(boolean mailAvailable, boolean emailVerification) {}

    record ForgotPasswordRequest(@NotBlank @Size(max = 254) String login) {}

    record ResetPasswordRequest(
            @NotBlank @Size(max = 100) String token,
            @NotBlank @Size(max = 1000) String password) {}

    record VerifyEmailRequest(@NotBlank @Size(max = 100) String token) {}
}
