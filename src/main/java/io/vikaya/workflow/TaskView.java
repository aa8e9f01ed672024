package io.vikaya.workflow;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user task that waits for somebody.
 *
 * @param definition the task's id in its model, for example {@code Task_ReviewPayment}
 * @param assignee the username of whoever claimed it
 * @param variables the stored process variables it can see
 */
public record TaskView(
        String id,
        String definition,
        @Nullable String businessKey,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable String assignee,
        Map<String, Object> variables) {}
