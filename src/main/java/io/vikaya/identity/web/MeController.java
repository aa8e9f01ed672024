package io.vikaya.identity.web;

import io.vikaya.identity.Caller;
import io.vikaya.identity.IdentityService;
import io.vikaya.identity.Passwords;
import io.vikaya.identity.SessionEnd;
import io.vikaya.identity.SessionId;
import io.vikaya.identity.Sessions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own account: everybody who is signed in has one, operators too. */
@RestController
@RequestMapping("/api/v1/me")
@PreAuthorize("isAuthenticated()")
class MeController {

    private final IdentityService identity;
    private final Passwords passwords;
    private final Sessions sessions;
    private final RefreshCookie cookie;

    MeController(IdentityService identity, Passwords passwords, Sessions sessions, RefreshCookie cookie) {
        this.identity = identity;
        this.passwords = passwords;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @GetMapping
    UserResponse me(@AuthenticationPrincipal Caller caller) {
        return cookie.describe(caller.user());
    }

    @PutMapping
    UserResponse prefer(@AuthenticationPrincipal Caller caller, @Valid @RequestBody ProfileRequest request) {
        return cookie.describe(
                identity.prefer(caller.user().id(), request.displayName(), request.language(), request.theme()));
    }

    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@AuthenticationPrincipal Caller caller, @Valid @RequestBody ChangePasswordRequest request) {
        passwords.change(caller.user(), request.present(), request.fresh(), caller.session());
    }

    @GetMapping("/sessions")
    List<SignInRowResponse> sessions(@AuthenticationPrincipal Caller caller) {
        return sessions.of(caller.user().id()).stream()
                .map(session -> new SignInRowResponse(
                        session.id().value(),
                        session.startedAt(),
                        session.lastSeenAt(),
                        session.address(),
                        session.device(),
                        session.id().equals(caller.session())))
                .toList();
    }

    /** Another person's sign-in, or one that is over, is nothing to end: the answer is the same. */
    @DeleteMapping("/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSession(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        sessions.end(caller.user().id(), new SessionId(id));
    }

    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOtherSessions(@AuthenticationPrincipal Caller caller) {
        sessions.endOthers(caller.user().id(), caller.session(), SessionEnd.REVOKED);
    }

    record ProfileRequest(
            @NotBlank @Size(max = 120) String displayName,
            @NotBlank @Pattern(regexp = "en|km") String language,
            @NotBlank @Pattern(regexp = "auto|light|dark") String theme) {}

    record ChangePasswordRequest(
            @NotBlank @Size(max = 1000) String present,
            @NotBlank @Size(max = 1000) String fresh) {}

    record SignInRowResponse(
            UUID id, Instant startedAt, Instant lastSeenAt, String address, String device, boolean current) {}
}
