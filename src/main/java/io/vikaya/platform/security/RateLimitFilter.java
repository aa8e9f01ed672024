package io.vikaya.platform.security;

import io.vikaya.identity.Caller;
import io.vikaya.platform.security.RateLimits.Kind;
import io.vikaya.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses those who ask too often: by address before anything is looked at, then by user and tenant, so that a noisy shop slows
 * only itself.
 */
final class RateLimitFilter extends OncePerRequestFilter {

    private final RateLimits limits;
    private final ProblemWriter problems;
    private final boolean beforeSignIn;

    /** @param beforeSignIn whether it stands before or behind the recognition of the caller */
    RateLimitFilter(RateLimits limits, ProblemWriter problems, boolean beforeSignIn) {
        this.limits = limits;
        this.problems = problems;
        this.beforeSignIn = beforeSignIn;
    }

    /** The same class stands twice in the chain. */
    @Override
    protected String getAlreadyFilteredAttributeName() {
        return super.getAlreadyFilteredAttributeName() + beforeSignIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (var bucket : (beforeSignIn ? byAddress(request) : byCaller(request)).entrySet()) {
            var answer = limits.take(bucket.getKey(), bucket.getValue());
            response.setHeader("RateLimit-Limit", Integer.toString(answer.limit()));
            response.setHeader(
                    "RateLimit-Remaining", Long.toString(answer.probe().getRemainingTokens()));
            response.setHeader("RateLimit-Reset", Long.toString(answer.secondsToReset()));
            if (!answer.allowed()) {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(answer.secondsToWait()));
                problems.write(
                        request,
                        response,
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-requests",
                        "Too many requests; try again in " + answer.secondsToWait() + " seconds",
                        Map.of("seconds", answer.secondsToWait()));
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static Map<Kind, String> byAddress(HttpServletRequest request) {
        var buckets = new LinkedHashMap<Kind, String>();
        var address = request.getRemoteAddr();
        buckets.put(Kind.ADDRESS, address);
        var path = request.getRequestURI();
        if (path.endsWith("/auth/register")) {
            buckets.put(Kind.REGISTRATION, address);
        } else if (path.startsWith("/api/v1/auth/") && !path.endsWith("/refresh") && !path.endsWith("/sign-out")) {
            buckets.put(Kind.SIGN_IN, address);
        }
        return buckets;
    }

    private static Map<Kind, String> byCaller(HttpServletRequest request) {
        var buckets = new LinkedHashMap<Kind, String>();
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var upload =
                request.getContentType() != null && request.getContentType().startsWith("multipart/");
        if (authentication != null && authentication.getPrincipal() instanceof Caller caller) {
            var user = caller.user().id().toString();
            var reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
            buckets.put(upload ? Kind.UPLOAD : reading ? Kind.READ : Kind.WRITE, user);
            if (caller.user().tenant() != null) {
                buckets.put(Kind.TENANT, caller.user().tenant().toString());
            }
        } else {
            buckets.put(upload ? Kind.UPLOAD : Kind.VISIT, request.getRemoteAddr());
        }
        return buckets;
    }
}
