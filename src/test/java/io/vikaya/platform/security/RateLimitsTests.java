package io.vikaya.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vikaya.platform.web.ProblemWriter;
import io.vikaya.platform.web.ProblemWriterAccess;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who asks too often waits; who does not, does not. */
class RateLimitsTests {

    private final LimitProperties properties = new LimitProperties(20, 5, 3000, 120, 900, 180, 40, 4000, List.of());
    private final RateLimits limits = new RateLimits(properties);
    private final ProblemWriter problems = ProblemWriterAccess.create(new ObjectMapper());

    @Test
    void letsTwentySignInsAMinuteThroughAndSaysWhenToComeBack() throws Exception {
        for (var i = 0; i < 20; i++) {
            assertThat(knock("/api/v1/auth/sign-in", "192.0.2.1").getStatus()).isEqualTo(200);
        }
        var refused = knock("/api/v1/auth/sign-in", "192.0.2.1");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(1, 60);
        assertThat(refused.getHeader("RateLimit-Limit")).isEqualTo("20");
        assertThat(refused.getHeader("RateLimit-Remaining")).isEqualTo("0");
        assertThat(refused.getContentAsString()).contains("too-many-requests");
    }

    @Test
    void doesNotMakeOthersWait() throws Exception {
        for (var i = 0; i < 50; i++) {
            knock("/api/v1/auth/sign-in", "192.0.2.1");
        }

        assertThat(knock("/api/v1/auth/sign-in", "192.0.2.2").getStatus()).isEqualTo(200);
        assertThat(knock("/api/v1/invoices", "192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(limits.take(RateLimits.Kind.TENANT, "quiet").allowed()).isTrue();
    }

    @Test
    void letsAQuietTenantWorkBesideANoisyOne() {
        for (var i = 0; i < 10_000; i++) {
            limits.take(RateLimits.Kind.TENANT, "noisy");
        }

        assertThat(limits.take(RateLimits.Kind.TENANT, "noisy").allowed()).isFalse();
        assertThat(limits.take(RateLimits.Kind.TENANT, "quiet").allowed()).isTrue();
    }

    private MockHttpServletResponse knock(String path, String address) throws Exception {
        var request = new MockHttpServletRequest("POST", path);
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        new RateLimitFilter(limits, problems, true).doFilter(request, response, new MockFilterChain());
        return response;
    }
}
