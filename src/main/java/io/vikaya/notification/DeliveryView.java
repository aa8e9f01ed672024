package io.vikaya.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One message about a subject and how far it has come. */
public record DeliveryView(
        UUID id,
        String topic,
        String recipient,
        DeliveryState state,
        Instant queuedAt,
        @Nullable Instant deliveredAt,
        @Nullable String failure) {}
