package io.vikaya.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation nobody has taken yet.
 *
 * @param mailed whether the link went out by mail
 */
public record InvitationView(
        UUID id,
        @Nullable String email,
        Role role,
        boolean reviewer,
        Instant invitedAt,
        Instant expiresAt,
        boolean mailed,
        boolean expired) {}
