package io.vikaya.tenancy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What part of the audit trail to show; null asks for everything.
 *
 * @param from inclusive
 * @param to exclusive
 * @param actor the id of the user or customer who acted
 * @param text found in the doer, the act, the values or the address
 */
public record AuditQuestion(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String action,
        @Nullable String actor,
        @Nullable UUID subject,
        @Nullable String text) {}
