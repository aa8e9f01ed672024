package io.vikaya.identity.web;

import io.vikaya.identity.IdentityService;
import io.vikaya.identity.RegisterTenant;
import io.vikaya.identity.SignInRefusedException;
import io.vikaya.identity.UserId;
import io.vikaya.identity.UserView;
import io.vikaya.identity.security.AccessTokens;
import io.vikaya.identity.security.IssuedToken;
import io.vikaya.identity.security.RefreshTokens;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/auth")
class AuthController {

    private static final String COOKIE = "vikaya_refresh";

    private final IdentityService identity;
    private final TenantService tenants;
    private final AccessTokens accessTokens;
    private final RefreshTokens refreshTokens;

    AuthController(
            IdentityService identity, TenantService tenants, AccessTokens accessTokens, RefreshTokens refreshTokens) {
        this.identity = identity;
        this.tenants = tenants;
        this.accessTokens = accessTokens;
        this.refreshTokens = refreshTokens;
    }

    @PostMapping("/register")
    ResponseEntity<SessionResponse> register(@Valid @RequestBody RegisterRequest request, HttpServletRequest http) {
        var user = identity.register(new RegisterTenant(
                request.shopName(), request.ownerName(), request.username(), request.email(), request.password()));
        return session(HttpStatus.CREATED, user, refreshTokens.begin(user.id()), http);
    }

    @PostMapping("/sign-in")
    ResponseEntity<SessionResponse> signIn(@Valid @RequestBody SignInRequest request, HttpServletRequest http) {
        var user = identity.signIn(request.login(), request.password());
        return session(HttpStatus.OK, user, refreshTokens.begin(user.id()), http);
    }

    @PostMapping("/refresh")
    ResponseEntity<SessionResponse> refresh(
            @CookieValue(name = COOKIE, required = false) @Nullable String token, HttpServletRequest http) {
        var rotation = refreshTokens.rotate(Optional.ofNullable(token).orElseThrow(SignInRefusedException::new));
        var user = identity.find(rotation.user()).orElseThrow(SignInRefusedException::new);
        return session(HttpStatus.OK, user, rotation.next(), http);
    }

    @PostMapping("/sign-out")
    ResponseEntity<Void> signOut(
            @CookieValue(name = COOKIE, required = false) @Nullable String token, HttpServletRequest http) {
        if (token != null) {
            refreshTokens.end(token);
        }
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, http).toString())
                .build();
    }

    @GetMapping("/me")
    UserResponse me(@AuthenticationPrincipal Jwt token) {
        return identity.find(new UserId(UUID.fromString(token.getSubject())))
                .map(this::describe)
                .orElseThrow(SignInRefusedException::new);
    }

    private ResponseEntity<SessionResponse> session(
            HttpStatus status, UserView user, IssuedToken refresh, HttpServletRequest http) {
        var access = accessTokens.issue(user);
        return ResponseEntity.status(status)
                .header(
                        HttpHeaders.SET_COOKIE,
                        cookie(refresh.value(), refresh.life(), http).toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new SessionResponse(access.value(), access.life().toSeconds(), describe(user)));
    }

    private UserResponse describe(UserView user) {
        var tenant = user.tenant();
        var shop = tenant == null ? null : TenantContext.callAs(tenant, tenants::current);
        return UserResponse.from(user, shop);
    }

    /** Only this controller ever sees it: not readable by scripts, not sent to other paths or from other sites. */
    private static ResponseCookie cookie(String value, Duration life, HttpServletRequest http) {
        return ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(http.isSecure())
                .sameSite("Strict")
                .path("/api/v1/auth")
                .maxAge(life)
                .build();
    }
}
