package io.vikaya.invoice;

import io.vikaya.payment.PaymentProofView;
import io.vikaya.payment.ProofStatus;
import io.vikaya.payment.VerdictReason;
import io.vikaya.shared.money.Money;
import io.vikaya.tenancy.ReceivingAccountDetails;
import io.vikaya.tenancy.TenantView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An invoice as its payer sees it: no ids, nobody else's name, nothing of how a payment is judged. */
public record BillView(
        String shopName,
        @Nullable String shopNameKhmer,
        @Nullable String shopPhone,
        String number,
        InvoiceStatus status,
        boolean overdue,
        Money total,
        Money paid,
        Money due,
        LocalDate dueDate,
        @Nullable String khqr,
        @Nullable String bank,
        @Nullable String accountNumber,
        @Nullable String accountHolder,
        List<Proof> proofs) {

    /**
     * What became of a picture sent for it.
     *
     * @param reason only where it was not accepted, so that the payer can send a better one
     */
    public record Proof(
            Instant receivedAt,
            ProofStatus status,
            @Nullable VerdictReason reason) {

        static Proof of(PaymentProofView proof) {
            return new Proof(
                    proof.receivedAt(), proof.status(), proof.status() == ProofStatus.REJECTED ? proof.reason() : null);
        }
    }

    static BillView of(
            TenantView shop, InvoiceView invoice, Optional<ReceivingAccountDetails> account, List<Proof> proofs) {
        return new BillView(
                shop.name(),
                shop.nameKhmer(),
                shop.phone(),
                String.valueOf(invoice.number()),
                invoice.status(),
                invoice.overdue(),
                invoice.total(),
                invoice.paid(),
                invoice.due(),
                invoice.dueDate(),
                invoice.khqr(),
                account.map(ReceivingAccountDetails::bank).orElse(null),
                account.map(ReceivingAccountDetails::accountNumber).orElse(null),
                account.map(ReceivingAccountDetails::accountHolder).orElse(null),
                proofs);
    }
}
