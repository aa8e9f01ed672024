package io.vikaya.platform.security;

import io.vikaya.platform.web.RequiredRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Looks at what an endpoint declares before its arguments are read: whoever may not call it learns nothing about what it
 * would take, and has nothing of theirs opened or decoded.
 */
@Configuration(proxyBeanMethods = false)
class DeclaredAccess implements WebMvcConfigurer, HandlerInterceptor {

    private static final String OURS = "io.vikaya.";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)
                && !mayPass(RequiredRole.of(method))) {
            throw new AccessDeniedException("The role does not allow this");
        }
        return true;
    }

    private static boolean mayPass(RequiredRole required) {
        if (required.isAnybody()) {
            return true;
        }
        var caller = SecurityContextHolder.getContext().getAuthentication();
        return caller != null
                && caller.isAuthenticated()
                && (required.isSignedIn()
                        || caller.getAuthorities().stream()
                                .anyMatch(granted -> ("ROLE_" + required.name()).equals(granted.getAuthority())));
    }
}
