package io.vikaya.identity.workflow.security;

import io.vikaya.identity.IdentityService;
import io.vikaya.identity.UserView;
import io.vikaya.tenancy.Actor;
import io.vikaya.tenancy.Origin;
import io.vikaya.tenancy.PlatformTenant;
import io.vikaya.tenancy.TenantContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Runs calls from Tasklist and Cockpit in the name and tenant of whoever signed in there, so that task listeners and the
 * proof picture in the review form work on the right tenant's rows.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class TasklistCallerFilter extends OncePerRequestFilter {

    private static final String ENGINE = "default";

    private final IdentityService identity;

    TasklistCallerFilter(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/camunda/api/") && !path.startsWith("/tasklist/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var origin = Origin.of(request.getRemoteAddr(), request.getHeader("User-Agent"));
        var user = signedIn(request);
        if (user.isEmpty()) {
            run(() -> Origin.<Boolean, Exception>callFrom(origin, () -> {
                chain.doFilter(request, response);
                return true;
            }));
            return;
        }
        var actor = new Actor(
                Actor.Kind.USER, user.get().id().toString(), user.get().displayName());
        // What operators decide here is what shops pay the platform.
        var tenant = Optional.ofNullable(user.get().tenant()).orElse(PlatformTenant.ID);
        run(() -> Origin.<Boolean, Exception>callFrom(
                origin,
                () -> Actor.<Boolean, Exception>callAs(
                        actor,
                        () -> TenantContext.<Boolean, Exception>callAs(tenant, () -> {
                            chain.doFilter(request, response);
                            return true;
                        }))));
    }

    private static void run(Callable<Boolean> call) throws ServletException, IOException {
        try {
            var unused = call.call();
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Optional<UserView> signedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        var user = Optional.ofNullable(AuthenticationUtil.getAuthsFromSession(session))
                .map(all -> all.getAuthenticationForProcessEngine(ENGINE))
                .flatMap(authentication -> identity.findByUsername(authentication.getIdentityId()));
        // A changed password or a disabled person ends this sign-in like every other.
        var began = Instant.ofEpochMilli(session.getCreationTime());
        if (user.isPresent() && identity.isSignedOut(user.get().id(), began)) {
            session.invalidate();
            return Optional.empty();
        }
        return user;
    }
}
