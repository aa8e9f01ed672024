package io.vikaya.subscription;

import io.vikaya.payment.VerdictReason;
import io.vikaya.shared.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an order.
 *
 * @param reason why a payment was rejected, or handed to a person
 * @param score of a proof, 0 to 100
 * @param note what the operator who rejected a payment wrote to the shop
 */
public record OrderEvent(
        Instant at,
        Kind kind,
        @Nullable Money amount,
        @Nullable VerdictReason reason,
        @Nullable Integer score,
        @Nullable String note) {

    /** What happened. */
    public enum Kind {
        CREATED,
        PROOF_RECEIVED,
        IN_REVIEW,
        APPROVED,
        REJECTED,
        PARTLY_PAID,
        ACTIVATED,
        EXPIRED,
        CANCELLED
    }

    static OrderEvent of(Instant at, Kind kind) {
        return new OrderEvent(at, kind, null, null, null, null);
    }
}
