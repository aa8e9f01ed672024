package io.vikaya.identity.web;

import io.vikaya.identity.EmailNotVerifiedException;
import io.vikaya.identity.Invitations;
import io.vikaya.identity.Role;
import io.vikaya.identity.Sessions;
import io.vikaya.identity.SignIn;
import io.vikaya.identity.SignInAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Joining a shop with an invitation's link. The token comes in the body: addresses end up in logs. */
@RestController
@RequestMapping("/api/v1/auth/invitation")
@PreAuthorize("permitAll()")
class JoinController {

    private final Invitations invitations;
    private final Sessions sessions;
    private final SignIn signIn;
    private final RefreshCookie cookie;

    JoinController(Invitations invitations, Sessions sessions, SignIn signIn, RefreshCookie cookie) {
        this.invitations = invitations;
        this.sessions = sessions;
        this.signIn = signIn;
        this.cookie = cookie;
    }

    @PostMapping("/look-up")
    OfferResponse lookUp(@Valid @RequestBody LookUpRequest request) {
        var offer = invitations.lookUp(request.token());
        return new OfferResponse(offer.shopName(), offer.inviter(), offer.role(), offer.email(), offer.language());
    }

    @PostMapping("/accept")
    ResponseEntity<RegistrationResponse> accept(@Valid @RequestBody JoinRequest request, HttpServletRequest http) {
        var user = invitations.accept(
                request.token(),
                new Invitations.Accept(
                        request.username(),
                        request.email(),
                        request.displayName(),
                        request.password(),
                        request.chat()));
        try {
            return signIn.withPassword(user.username(), request.password()) instanceof SignInAnswer.Done done
                    ? signedIn(done.session(), http)
                    : signedIn(sessions.begin(user), http);
        } catch (EmailNotVerifiedException e) {
            return ResponseEntity.accepted().body(new RegistrationResponse(true, null));
        }
    }

    private ResponseEntity<RegistrationResponse> signedIn(Sessions.Opened opened, HttpServletRequest http) {
        var session = cookie.answer(HttpStatus.CREATED, opened, http);
        return ResponseEntity.status(HttpStatus.CREATED)
                .headers(session.getHeaders())
                .body(new RegistrationResponse(false, session.getBody()));
    }

    record LookUpRequest(@NotBlank @Size(max = 100) String token) {}

    record OfferResponse(
            String shopName,
            String inviter,
            Role role,
            @Nullable String email,
            String language) {}

    record JoinRequest(
            @NotBlank @Size(max = 100) String token,
            @NotBlank @Size(max = 120) String displayName,
            @NotBlank @Size(max = 40) String username,
            @NotBlank @Email @Size(max = 254) String email,
            @NotBlank @Size(max = 1000) String password,
            @Nullable @Size(max = 100) String chat) {}
}
