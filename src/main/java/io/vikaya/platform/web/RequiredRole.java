package io.vikaya.platform.web;

import java.util.regex.Pattern;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;

/**
 * Who may call an endpoint, read from the annotation on it.
 *
 * @param name the least role, {@code SIGNED_IN} or {@code ANYBODY}
 */
public record RequiredRole(String name) {

    private static final Pattern HAS_ROLE = Pattern.compile("hasRole\\('(\\w+)'\\)");

    /** @throws IllegalStateException when the endpoint does not say who may call it, or says it in another way */
    public static RequiredRole of(HandlerMethod method) {
        var declared = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), PreAuthorize.class);
        if (declared == null) {
            declared = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), PreAuthorize.class);
        }
        if (declared == null) {
            throw new IllegalStateException(method + " does not declare who may call it");
        }
        var role = HAS_ROLE.matcher(declared.value());
        if (role.matches()) {
            return new RequiredRole(role.group(1));
        }
        return switch (declared.value()) {
            case "permitAll()" -> new RequiredRole("ANYBODY");
            case "isAuthenticated()" -> new RequiredRole("SIGNED_IN");
            default -> throw new IllegalStateException(method + " declares access in a way nobody understands");
        };
    }

    public boolean isAnybody() {
        return name.equals("ANYBODY");
    }

    /** Whether signing in is enough. */
    public boolean isSignedIn() {
        return name.equals("SIGNED_IN");
    }
}
