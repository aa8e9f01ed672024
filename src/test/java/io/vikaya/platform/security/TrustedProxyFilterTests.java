package io.vikaya.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Whose word on the caller's address counts (OWASP ASVS 5.0, 15.3.4). */
class TrustedProxyFilterTests {

    @Test
    void believesNobodyUnlessTold() throws Exception {
        var seen = through(List.of(), "203.0.113.9", "10.1.1.1", "https");

        assertThat(seen.getRemoteAddr()).isEqualTo("203.0.113.9");
        assertThat(seen.isSecure()).isFalse();
    }

    @Test
    void believesAProxyThatWasNamed() throws Exception {
        var seen = through(List.of("10.0.0.0/8"), "10.0.0.5", "203.0.113.9", "https");

        assertThat(seen.getRemoteAddr()).isEqualTo("203.0.113.9");
        assertThat(seen.isSecure()).isTrue();
        assertThat(seen.getScheme()).isEqualTo("https");
    }

    @Test
    void takesTheLastAddressThatIsNoProxyNotTheFirstTheCallerWrote() throws Exception {
        var seen = through(List.of("10.0.0.0/8"), "10.0.0.5", "127.0.0.1, 198.51.100.1, 203.0.113.9, 10.0.0.7", "http");

        assertThat(seen.getRemoteAddr()).isEqualTo("203.0.113.9");
    }

    @Test
    void staysWithTheProxyWhenTheHeaderIsNonsense() throws Exception {
        assertThat(through(List.of("10.0.0.0/8"), "10.0.0.5", "evil.example", "http")
                        .getRemoteAddr())
                .isEqualTo("10.0.0.5");
        assertThat(through(List.of("10.0.0.0/8"), "203.0.113.4", "198.51.100.1", "https")
                        .getRemoteAddr())
                .isEqualTo("203.0.113.4");
    }

    private static HttpServletRequest through(List<String> trusted, String from, String forwardedFor, String proto)
            throws Exception {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        request.addHeader("X-Forwarded-For", forwardedFor);
        request.addHeader("X-Forwarded-Proto", proto);
        var chain = new MockFilterChain();
        new TrustedProxyFilter(new LimitProperties(1, 1, 1, 1, 1, 1, 1, 1, trusted))
                .doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
    }
}
