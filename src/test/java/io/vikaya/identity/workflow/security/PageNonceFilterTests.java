package io.vikaya.identity.workflow.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;
import static org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider.HEADER_NAME;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.camunda.bpm.webapp.impl.security.filter.headersec.HttpHeaderSecurityFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterConfig;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

/** A page of Tasklist gets the nonce its own header names, whoever else opens one meanwhile. */
class PageNonceFilterTests {

    private final MockServletContext application = new MockServletContext();
    private final HttpHeaderSecurityFilter headers = new HttpHeaderSecurityFilter();
    private final PageNonceFilter nonces = new PageNonceFilter();

    @BeforeEach
    void start() {
        headers.init(new MockFilterConfig(application));
        application.setAttribute("engine", "ready");
    }

    @Test
    void keepsTheNonceOfEachPageApart() throws Exception {
        var answer = new MockHttpServletResponse();
        open(answer, (request, response) -> {
            open(new MockHttpServletResponse(), (other, ignored) -> {});

            var context = request.getServletContext();
            assertThat(answer.getHeader(HEADER_NAME))
                    .contains("'nonce-" + context.getAttribute(ATTR_CSP_FILTER_NONCE) + "'");
            assertThat(context.getAttribute("engine")).isEqualTo("ready");
            context.setAttribute("engine", "busy");
        });

        assertThat(application.getAttribute("engine")).isEqualTo("busy");
        assertThat(application.getAttribute(ATTR_CSP_FILTER_NONCE)).isNull();
    }

    @Test
    void leavesEverythingElseAlone() throws Exception {
        var request = new MockHttpServletRequest(application, "GET", "/api/v1/me");
        nonces.doFilter(request, new MockHttpServletResponse(), (same, response) -> assertThat(same)
                .isSameAs(request));
    }

    private void open(MockHttpServletResponse answer, FilterChain page) throws ServletException, IOException {
        nonces.doFilter(
                new MockHttpServletRequest(application, "GET", "/camunda/app/tasklist/default/"),
                answer,
                (request, response) -> headers.doFilter(request, response, page));
    }
}
