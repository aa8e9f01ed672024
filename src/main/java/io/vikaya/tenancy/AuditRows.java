package io.vikaya.tenancy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns lines of the audit trail into rows and back. */
@Component
final class AuditRows {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final ObjectMapper json;

    AuditRows(ObjectMapper json) {
        this.json = json;
    }

    AuditEntry entry(ResultSet row, int index) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Actor.Kind.valueOf(row.getString("actor_kind")),
                row.getString("actor_name"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                read(row.getString("details")),
                read(row.getString("before")),
                read(row.getString("after")),
                row.getString("address"),
                row.getString("device"));
    }

    String write(Map<String, ?> values) {
        try {
            return json.writeValueAsString(Masked.secrets(values));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Audit details must be plain values", e);
        }
    }

    private Map<String, Object> read(@Nullable String values) {
        if (values == null) {
            return Map.of();
        }
        try {
            return json.readValue(values, VALUES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Audit details cannot be read back", e);
        }
    }
}
