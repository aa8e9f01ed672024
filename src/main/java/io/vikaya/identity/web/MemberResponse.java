package io.vikaya.identity.web;

import io.vikaya.identity.MemberView;
import io.vikaya.identity.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param reviewer whether the capability was given; owners and admins review without it */
record MemberResponse(
        UUID id,
        String username,
        String email,
        String displayName,
        Role role,
        boolean reviewer,
        boolean enabled,
        boolean secondFactor,
        Instant joinedAt,
        @Nullable Instant lastSignInAt) {

    static MemberResponse from(MemberView member) {
        var user = member.user();
        return new MemberResponse(
                user.id().value(),
                user.username(),
                user.email(),
                user.displayName(),
                user.role(),
                user.reviewer(),
                member.enabled(),
                member.secondFactor(),
                member.joinedAt(),
                member.lastSignInAt());
    }
}
