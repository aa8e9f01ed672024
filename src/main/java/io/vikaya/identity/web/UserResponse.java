package io.vikaya.identity.web;

import io.vikaya.identity.Role;
import io.vikaya.identity.UserView;
import io.vikaya.tenancy.TenantView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record UserResponse(
        UUID id,
        String username,
        String email,
        String displayName,
        Role role,
        boolean reviewer,
        String language,
        String theme,
        @Nullable UUID tenantId,
        @Nullable String tenantName) {

    static UserResponse from(UserView user, @Nullable TenantView tenant) {
        return new UserResponse(
                user.id().value(),
                user.username(),
                user.email(),
                user.displayName(),
                user.role(),
                user.mayReview(),
                user.language(),
                user.theme(),
                tenant == null ? null : tenant.id().value(),
                tenant == null ? null : tenant.name());
    }
}
