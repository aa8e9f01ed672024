package io.vikaya.payment.check.policy;

import io.vikaya.payment.reading.ReadField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which fields count as read. */
final class Legible {

    /** Below this a single field was read too poorly to rely on. */
    private static final double POOR = 0.35;

    private Legible() {}

    static <T> Optional<T> value(@Nullable ReadField<T> field) {
        return field == null || field.confidence() < POOR ? Optional.empty() : Optional.of(field.value());
    }
}
