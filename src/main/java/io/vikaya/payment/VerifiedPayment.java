package io.vikaya.payment;

import io.vikaya.shared.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A payment that has been accepted.
 *
 * @param amount what was really received, which may differ from what was expected
 * @param paidAt as printed; null when it was not readable and a person approved
 */
public record VerifiedPayment(
        PaymentProofId proof,
        Money amount,
        @Nullable String bank,
        @Nullable String transactionId,
        @Nullable Instant paidAt) {}
