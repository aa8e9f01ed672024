package io.vikaya.identity.web;

import io.vikaya.identity.Sessions;
import io.vikaya.identity.UserView;
import io.vikaya.identity.security.AccessTokens;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantService;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a session: the access token in the body, the refresh token in a cookie no script can read. */
@Component
class RefreshCookie {

    static final String NAME = "vikaya_refresh";

    private final AccessTokens accessTokens;
    private final TenantService tenants;

    RefreshCookie(AccessTokens accessTokens, TenantService tenants) {
        this.accessTokens = accessTokens;
        this.tenants = tenants;
    }

    ResponseEntity<SessionResponse> answer(HttpStatus status, Sessions.Opened opened, HttpServletRequest http) {
        return ResponseEntity.status(status)
                .header(
                        HttpHeaders.SET_COOKIE,
                        cookie(opened.refresh().value(), opened.refresh().life(), http)
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(session(opened));
    }

    SessionResponse session(Sessions.Opened opened) {
        var access = accessTokens.issue(opened.user(), opened.session().value());
        return new SessionResponse(access.value(), access.life().toSeconds(), describe(opened.user()));
    }

    UserResponse describe(UserView user) {
        var tenant = user.tenant();
        var shop = tenant == null ? null : TenantContext.callAs(tenant, tenants::current);
        return UserResponse.from(user, shop);
    }

    /** Only {@code /auth} ever sees it, and no other site can have it sent. */
    static ResponseCookie cookie(String value, Duration life, HttpServletRequest http) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(http.isSecure())
                .sameSite("Strict")
                .path("/api/v1/auth")
                .maxAge(life)
                .build();
    }
}
