package io.vikaya.payment;

import io.vikaya.notification.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * Somebody sends a picture as proof.
 *
 * @param image the picture, already found harmless
 * @param payer who is told that a person looks at it; null when nobody is to be told
 */
public record SubmitPaymentProof(
        PaymentReference reference,
        ExpectedPayment expected,
        ProofImage image,
        ProofSource source,
        String senderName,
        @Nullable Recipient payer) {}
