package io.vikaya.payment.domain;

import io.vikaya.notification.Recipient;
import io.vikaya.payment.ProofSource;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who sent a proof, by which way, and who is told what becomes of it. */
@Embeddable
record ProofSender(
        @Enumerated(EnumType.STRING) ProofSource source,
        String senderName,
        @Nullable String payerKind,
        @Nullable String payerId) {

    static ProofSender of(ProofSource source, String name, @Nullable Recipient payer) {
        return new ProofSender(
                source, name, payer == null ? null : payer.kind().name(), payer == null ? null : payer.id());
    }

    Optional<Recipient> payer() {
        return payerKind == null
                ? Optional.empty()
                : Optional.of(new Recipient(Recipient.Kind.valueOf(payerKind), payerId));
    }
}
