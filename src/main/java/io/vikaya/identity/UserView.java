package io.vikaya.identity;

import io.vikaya.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A user as others may see them.
 *
 * @param tenant null for platform operators
 * @param reviewer may decide doubtful payments; owners and admins always may
 * @param language {@code en} or {@code km}
 * @param theme {@code auto}, {@code light} or {@code dark}
 */
public record UserView(
        UserId id,
        @Nullable TenantId tenant,
        String username,
        String email,
        String displayName,
        Role role,
        boolean reviewer,
        String language,
        String theme) {

    public boolean mayReview() {
        return reviewer || role == Role.OWNER || role == Role.ADMIN;
    }
}
