package io.vikaya.invoice.domain;

import io.vikaya.invoice.MoneyWay;
import io.vikaya.payment.VerifiedPayment;
import io.vikaya.shared.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that came in.
 *
 * @param proof what shows it; null when somebody of the shop says so
 * @param paidAt null when it is not known
 */
public record MoneyReceived(
        Money amount,
        MoneyWay way,
        @Nullable UUID proof,
        @Nullable String bank,
        @Nullable String transactionId,
        @Nullable Instant paidAt,
        @Nullable String note) {

    public static MoneyReceived verified(VerifiedPayment payment) {
        return new MoneyReceived(
                payment.amount(),
                MoneyWay.BANK_TRANSFER,
                payment.proof().value(),
                payment.bank(),
                payment.transactionId(),
                payment.paidAt(),
                null);
    }

    public static MoneyReceived cash(Money amount, Instant paidAt, String note) {
        return new MoneyReceived(amount, MoneyWay.CASH, null, null, null, paidAt, note);
    }
}
