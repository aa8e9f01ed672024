package io.vikaya.invoice;

import io.vikaya.shared.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment in the ledger.
 *
 * @param amount what came in
 * @param applied what of it paid this invoice
 * @param credit what was too much, kept for the customer
 */
public record PaymentView(
        UUID id,
        Money amount,
        Money applied,
        Money credit,
        Instant receivedAt,
        @Nullable String bank,
        @Nullable String transactionId,
        UUID proofId) {}
