package io.vikaya.payment;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.reading.ReceiptReading;
import io.vikaya.shared.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A proof with everything known about it. */
public record PaymentProofView(
        PaymentProofId id,
        PaymentReference reference,
        ProofStatus status,
        ProofSource source,
        String senderName,
        Instant receivedAt,
        ExpectedPayment expected,
        @Nullable ReceiptReading reading,
        List<Check> checks,
        @Nullable Integer score,
        @Nullable Decision decision,
        @Nullable VerdictReason reason,
        @Nullable Money verifiedAmount,
        @Nullable String decidedBy,
        @Nullable String note,
        @Nullable Instant decidedAt) {

    /** The amount on the picture, as far as it could be read. */
    public @Nullable Money readAmount() {
        return reading == null || reading.amount() == null
                ? null
                : reading.amount().value();
    }
}
