package io.vikaya.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody of the team, as its owner sees them. */
public record MemberView(
        UserView user, boolean enabled, @Nullable Instant lastSignInAt, boolean secondFactor, Instant joinedAt) {}
