package io.vikaya.platform.security;

import io.vikaya.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The only calls a cookie authenticates are refreshing and signing out. That cookie is {@code SameSite=Strict}; here the
 * browser's own word on where a call comes from is heard as well. A caller that is no browser brings no one else's cookie.
 */
final class SameOriginFilter extends OncePerRequestFilter {

    private final ProblemWriter problems;
    private final @Nullable String frontend;

    /** @param frontendUrl where the dashboard is served from, if not from here */
    SameOriginFilter(ProblemWriter problems, String frontendUrl) {
        this.problems = problems;
        this.frontend = origin(frontendUrl);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/v1/auth/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        var foreign = origin == null
                ? "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                : !origin.equals(own(request)) && !origin.equals(frontend);
        if (foreign) {
            problems.write(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    "cross-site-request",
                    "This call came from another site",
                    Map.of());
            return;
        }
        chain.doFilter(request, response);
    }

    private static String own(HttpServletRequest request) {
        var port = request.getServerPort();
        var usual = port == 80 || port == 443 || port < 0;
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }

    private static @Nullable String origin(String url) {
        var uri = URI.create(url);
        return uri.getHost() == null
                ? null
                : uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }
}
