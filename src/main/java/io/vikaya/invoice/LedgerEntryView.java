package io.vikaya.invoice;

import io.vikaya.shared.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the money ledger.
 *
 * @param invoiceNumber what people call its invoice; null where it belongs to none
 * @param amount what moved; always positive
 * @param applied what it changed in what is paid of the invoice; negative when it takes back
 * @param credit what it changed in the customer's credit; negative when it uses it up
 * @param receivedAt when it was recorded
 * @param paidAt when the money moved, as printed or as said
 * @param late whether it was paid after the due date
 * @param voided whether a later entry took it back
 * @param voidable whether it can still be taken back
 */
public record LedgerEntryView(
        UUID id,
        LedgerKind kind,
        @Nullable UUID invoiceId,
        @Nullable String invoiceNumber,
        Money amount,
        Money applied,
        Money credit,
        Instant receivedAt,
        @Nullable Instant paidAt,
        boolean late,
        @Nullable PaymentAnomaly anomaly,
        @Nullable MoneyWay way,
        @Nullable String bank,
        @Nullable String transactionId,
        @Nullable UUID proofId,
        @Nullable UUID reverses,
        @Nullable String note,
        String recordedBy,
        boolean voided,
        boolean voidable) {}
