package io.vikaya.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Believes {@code X-Forwarded-For} and {@code X-Forwarded-Proto} only from proxies that were named, and of the addresses in it
 * the last that is not one of theirs: what stands before was written by the caller. Behind this filter
 * {@code getRemoteAddr()} and {@code isSecure()} can be relied on (OWASP ASVS 5.0, 15.3.4).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@EnableConfigurationProperties(LimitProperties.class)
class TrustedProxyFilter extends OncePerRequestFilter {

    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";

    private final List<IpAddressMatcher> trusted;

    TrustedProxyFilter(LimitProperties properties) {
        this.trusted = properties.trustedProxies().stream()
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty())
                .map(IpAddressMatcher::new)
                .toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isTrusted(request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        var address = client(request);
        var secure = request.isSecure() || "https".equalsIgnoreCase(request.getHeader(PROTO));
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public String getRemoteAddr() {
                        return address;
                    }

                    @Override
                    public String getRemoteHost() {
                        return address;
                    }

                    @Override
                    public boolean isSecure() {
                        return secure;
                    }

                    @Override
                    public String getScheme() {
                        return secure ? "https" : super.getScheme();
                    }
                },
                response);
    }

    private String client(HttpServletRequest request) {
        var headers = request.getHeaders(FOR);
        var hops = new ArrayList<String>();
        while (headers.hasMoreElements()) {
            for (var hop : headers.nextElement().split(",")) {
                hops.add(hop.strip());
            }
        }
        for (var hop : hops.reversed()) {
            if (!looksLikeAnAddress(hop)) {
                break;
            }
            if (!isTrusted(hop)) {
                return hop;
            }
        }
        return request.getRemoteAddr();
    }

    private boolean isTrusted(@Nullable String address) {
        return address != null
                && looksLikeAnAddress(address)
                && trusted.stream().anyMatch(proxy -> proxy.matches(address));
    }

    /** A name would be looked up, and the caller chose it. */
    private static boolean looksLikeAnAddress(String text) {
        return text.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    }
}
