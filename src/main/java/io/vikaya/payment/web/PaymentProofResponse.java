package io.vikaya.payment.web;

import io.vikaya.payment.Decision;
import io.vikaya.payment.PaymentProofView;
import io.vikaya.payment.ProofSource;
import io.vikaya.payment.ProofStatus;
import io.vikaya.payment.VerdictReason;
import io.vikaya.payment.check.Check;
import io.vikaya.payment.reading.ReceiptReading;
import io.vikaya.shared.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record PaymentProofResponse(
        UUID id,
        UUID invoiceId,
        String reference,
        ProofStatus status,
        ProofSource source,
        String senderName,
        Instant receivedAt,
        ExpectedResponse expected,
        List<FieldResponse> fields,
        List<Check> checks,
        @Nullable Integer score,
        @Nullable Decision decision,
        @Nullable VerdictReason reason,
        @Nullable Money readAmount,
        @Nullable Money verifiedAmount,
        @Nullable String decidedBy,
        @Nullable String note,
        @Nullable Instant decidedAt) {

    static PaymentProofResponse from(PaymentProofView proof) {
        return new PaymentProofResponse(
                proof.id().value(),
                proof.reference().id(),
                proof.reference().label(),
                proof.status(),
                proof.source(),
                proof.senderName(),
                proof.receivedAt(),
                ExpectedResponse.of(proof.expected()),
                FieldResponse.of(proof.reading()),
                proof.checks(),
                proof.score(),
                proof.decision(),
                proof.reason(),
                readAmount(proof.reading()),
                proof.verifiedAmount(),
                proof.decidedBy(),
                proof.note(),
                proof.decidedAt());
    }

    private static @Nullable Money readAmount(@Nullable ReceiptReading reading) {
        return reading == null || reading.amount() == null
                ? null
                : reading.amount().value();
    }
}
