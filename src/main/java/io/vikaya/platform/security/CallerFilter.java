package io.vikaya.platform.security;

import io.vikaya.identity.Caller;
import io.vikaya.tenancy.Actor;
import io.vikaya.tenancy.TenantContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Runs the rest of a signed-in request in the caller's name and in the caller's tenant. */
final class CallerFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Caller caller)) {
            chain.doFilter(request, response);
            return;
        }
        var user = caller.user();
        var actor = new Actor(Actor.Kind.USER, user.id().toString(), user.displayName());
        var tenant = user.tenant();
        try {
            Actor.<Void, Exception>callAs(actor, () -> {
                if (tenant == null) {
                    chain.doFilter(request, response);
                    return null;
                }
                return TenantContext.<Void, Exception>callAs(tenant, () -> {
                    chain.doFilter(request, response);
                    return null;
                });
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
