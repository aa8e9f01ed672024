package io.vikaya.tenancy;

import java.time.Instant;
import java.util.Map;

/** One line of the audit trail, as people read it. */
public record AuditEntry(
        Instant at, Actor.Kind actorKind, String actorName, String action, Map<String, Object> details) {}
