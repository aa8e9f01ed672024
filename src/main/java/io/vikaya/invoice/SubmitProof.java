package io.vikaya.invoice;

import io.vikaya.notification.Recipient;
import io.vikaya.payment.ProofImage;
import io.vikaya.payment.ProofSource;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says they paid an invoice.
 *
 * @param payer who is told what becomes of it; the invoice's customer when null
 */
public record SubmitProof(
        InvoiceId invoice,
        ProofImage image,
        ProofSource source,
        String senderName,
        @Nullable Recipient payer) {}
