package io.vikaya.identity.workflow.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each page of Tasklist and Cockpit its own nonce. Camunda 7.24 hands the nonce from the policy's header to the page
 * through an attribute of the whole application, where the next request overwrites it: of two people who open a page at
 * once, one gets scripts that the browser refuses, a blank page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 101)
class PageNonceFilter extends OncePerRequestFilter {

    private static final String PAGES = "/camunda/app/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(PAGES);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new OwnNonce(request), response);
    }

    /** A request that sees the application's attributes, but the nonce only as it set it itself. */
    private static final class OwnNonce extends HttpServletRequestWrapper {

        private final ServletContext shared;
        private final ServletContext own;
        private @Nullable Object nonce;

        OwnNonce(HttpServletRequest request) {
            super(request);
            shared = request.getServletContext();
            own = (ServletContext) Proxy.newProxyInstance(
                    ServletContext.class.getClassLoader(),
                    new Class<?>[] {ServletContext.class},
                    (proxy, method, arguments) -> answer(method, arguments));
        }

        @Override
        public ServletContext getServletContext() {
            return own;
        }

        private @Nullable Object answer(Method method, Object @Nullable [] arguments) throws Throwable {
            if (arguments != null && ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE.equals(arguments[0])) {
                switch (method.getName()) {
                    case "getAttribute" -> {
                        return nonce;
                    }
                    case "setAttribute" -> {
                        nonce = arguments[1];
                        return null;
                    }
                    default -> {
                        // The rest concerns the application.
                    }
                }
            }
            try {
                return method.invoke(shared, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
