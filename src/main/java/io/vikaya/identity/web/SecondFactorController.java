package io.vikaya.identity.web;

import io.vikaya.identity.Caller;
import io.vikaya.identity.SecondFactor;
import io.vikaya.identity.SignIn;
import io.vikaya.identity.WrongCodeException;
import io.vikaya.shared.image.QrPicture;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Base64;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The second factor of one's own account. Whatever changes it asks for the password again. */
@RestController
@RequestMapping("/api/v1/me/second-factor")
@PreAuthorize("isAuthenticated()")
class SecondFactorController {

    private final SecondFactor secondFactor;
    private final SignIn signIn;

    SecondFactorController(SecondFactor secondFactor, SignIn signIn) {
        this.secondFactor = secondFactor;
        this.signIn = signIn;
    }

    @GetMapping
    SecondFactorResponse state(@AuthenticationPrincipal Caller caller) {
        var user = caller.user().id();
        return new SecondFactorResponse(secondFactor.isOn(user), secondFactor.recoveryCodesLeft(user));
    }

    @PostMapping("/begin")
    SecondFactorSetupResponse begin(
            @AuthenticationPrincipal Caller caller, @Valid @RequestBody PasswordRequest request) {
        signIn.confirm(caller.user().id(), request.password());
        var setup = secondFactor.begin(caller.user());
        return new SecondFactorSetupResponse(
                setup.secret(), setup.uri(), Base64.getEncoder().encodeToString(QrPicture.png(setup.uri())));
    }

    /** The recovery codes are shown this once. */
    @PostMapping("/confirm")
    RecoveryCodesResponse confirm(@AuthenticationPrincipal Caller caller, @Valid @RequestBody CodeRequest request) {
        return new RecoveryCodesResponse(secondFactor.confirm(caller.user(), request.code()));
    }

    @PostMapping("/recovery-codes")
    RecoveryCodesResponse renewCodes(
            @AuthenticationPrincipal Caller caller, @Valid @RequestBody PasswordAndCodeRequest request) {
        prove(caller, request);
        return new RecoveryCodesResponse(secondFactor.renewRecoveryCodes(caller.user()));
    }

    @PostMapping("/turn-off")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void turnOff(@AuthenticationPrincipal Caller caller, @Valid @RequestBody PasswordAndCodeRequest request) {
        prove(caller, request);
        secondFactor.turnOff(caller.user());
    }

    private void prove(Caller caller, PasswordAndCodeRequest request) {
        signIn.confirm(caller.user().id(), request.password());
        if (!secondFactor.accepts(caller.user().id(), request.code())) {
            throw WrongCodeException.ofFactor();
        }
    }

    record SecondFactorResponse(boolean on, int recoveryCodesLeft) {}

    record SecondFactorSetupResponse(String secret, String uri, String qrPng) {}

    record RecoveryCodesResponse(List<String> codes) {}

    record PasswordRequest(@NotBlank @Size(max = 1000) String password) {}

    record CodeRequest(@NotBlank @Size(max = 20) String code) {}

    record PasswordAndCodeRequest(
            @NotBlank @Size(max = 1000) String password,
            @NotBlank @Size(max = 20) String code) {}
}
