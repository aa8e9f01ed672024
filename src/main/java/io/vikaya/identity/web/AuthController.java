package io.vikaya.identity.web;

import io.vikaya.identity.EmailVerification;
import io.vikaya.identity.IdentityService;
import io.vikaya.identity.RegisterTenant;
import io.vikaya.identity.Sessions;
import io.vikaya.identity.SignIn;
import io.vikaya.identity.SignInAnswer;
import io.vikaya.identity.SignInRefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/auth")
@PreAuthorize("permitAll()")
class AuthController {

    private final IdentityService identity;
    private final EmailVerification verification;
    private final SignIn signIn;
    private final Sessions sessions;
    private final RefreshCookie cookie;

    AuthController(
            IdentityService identity,
            EmailVerification verification,
            SignIn signIn,
            Sessions sessions,
            RefreshCookie cookie) {
        this.identity = identity;
        this.verification = verification;
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /** Where addresses must be confirmed the answer is 202 and the same for everybody; otherwise a session. */
    @PostMapping("/register")
    ResponseEntity<RegistrationResponse> register(
            @Valid @RequestBody RegisterRequest request, HttpServletRequest http) {
        var registration = new RegisterTenant(
                request.shopName(), request.ownerName(), request.username(), request.email(), request.password());
        if (verification.required()) {
            identity.registerUnconfirmed(registration);
            return ResponseEntity.accepted().body(new RegistrationResponse(true, null));
        }
        var session = cookie.answer(HttpStatus.CREATED, sessions.begin(identity.register(registration)), http);
        return ResponseEntity.status(session.getStatusCode())
                .headers(session.getHeaders())
                .body(new RegistrationResponse(false, session.getBody()));
    }

    /** Either a session, or a ticket for the second step. */
    @PostMapping("/sign-in")
    ResponseEntity<SignInResponse> signIn(@Valid @RequestBody SignInRequest request, HttpServletRequest http) {
        return switch (signIn.withPassword(request.login(), request.password())) {
            case SignInAnswer.Done done -> {
                var session = cookie.answer(HttpStatus.OK, done.session(), http);
                yield ResponseEntity.ok()
                        .headers(session.getHeaders())
                        .body(new SignInResponse(session.getBody(), null));
            }
            case SignInAnswer.SecondStep step ->
                ResponseEntity.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(new SignInResponse(null, SignInResponse.SecondStepResponse.from(step)));
        };
    }

    @PostMapping("/second-step")
    ResponseEntity<SessionResponse> secondStep(@Valid @RequestBody SecondStepRequest request, HttpServletRequest http) {
        return cookie.answer(HttpStatus.OK, signIn.withCode(request.ticket(), request.code()), http);
    }

    @PostMapping("/refresh")
    ResponseEntity<SessionResponse> refresh(
            @CookieValue(name = RefreshCookie.NAME, required = false) @Nullable String token, HttpServletRequest http) {
        var opened = sessions.refresh(Optional.ofNullable(token).orElseThrow(SignInRefusedException::new));
        return cookie.answer(HttpStatus.OK, opened, http);
    }

    @PostMapping("/sign-out")
    ResponseEntity<Void> signOut(
            @CookieValue(name = RefreshCookie.NAME, required = false) @Nullable String token, HttpServletRequest http) {
        if (token != null) {
            sessions.signOut(token);
        }
        return ResponseEntity.noContent()
                .header(
                        HttpHeaders.SET_COOKIE,
                        RefreshCookie.cookie("", Duration.ZERO, http).toString())
                .build();
    }
}
