package io.vikaya.tenancy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail, as people read it.
 *
 * @param before what changed, as it was; empty for acts that change no setting
 * @param after the same names, as they are since
 * @param address where the act came from; null or empty for the system's own
 */
public record AuditEntry(
        long id,
        Instant at,
        Actor.Kind actorKind,
        String actorName,
        String action,
        String subjectType,
        UUID subjectId,
        Map<String, Object> details,
        Map<String, Object> before,
        Map<String, Object> after,
        @Nullable String address,
        @Nullable String device) {}
