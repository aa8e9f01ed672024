package io.vikaya.payment;

import io.vikaya.shared.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a proof has to show.
 *
 * @param recipients any of whom may have received it; the one the payer was told of comes first
 * @param khqr the QR the payer was given last; null when there is none
 */
public record ExpectedPayment(
        Money amount, List<Payee> recipients, @Nullable String khqr) {

    public ExpectedPayment {
        if (recipients.isEmpty()) {
            throw new IllegalArgumentException("A payment that nobody may receive cannot be expected");
        }
        recipients = List.copyOf(recipients);
    }

    /** The one the payer was told of. */
    public Payee recipient() {
        return recipients.getFirst();
    }
}
