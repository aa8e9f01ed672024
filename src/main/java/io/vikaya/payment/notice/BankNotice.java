package io.vikaya.payment.notice;

import io.vikaya.payment.reading.Bank;
import io.vikaya.shared.money.Money;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a bank's notice says. A text is easily written by anybody: it is a hint which payment to look at, never proof of one.
 *
 * @param format whose wording it is, for people and statistics
 * @param bank null for banks whose receipts we do not know
 * @param payerAccount the last digits, where they are told
 * @param hash Bakong's eight hexadecimal digits, in lower case
 * @param billNumber the invoice's number as the payer's bank passed it on, where the notice repeats it
 */
public record BankNotice(
        String format,
        @Nullable Bank bank,
        Money amount,
        OffsetDateTime paidAt,
        @Nullable String payer,
        @Nullable String payerAccount,
        @Nullable String transactionId,
        @Nullable String hash,
        @Nullable String billNumber) {}
