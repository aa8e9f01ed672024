package io.vikaya.tenancy.web;

import io.vikaya.tenancy.Actor;
import io.vikaya.tenancy.AuditEntry;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AuditEntryResponse(
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
        @Nullable String device) {

    static AuditEntryResponse from(AuditEntry entry) {
        return new AuditEntryResponse(
                entry.id(),
                entry.at(),
                entry.actorKind(),
                entry.actorName(),
                entry.action(),
                entry.subjectType(),
                entry.subjectId(),
                entry.details(),
                entry.before(),
                entry.after(),
                entry.address(),
                entry.device());
    }
}
