package io.vikaya.payment;

import io.vikaya.payment.khqr.Khqr;
import io.vikaya.payment.khqr.KhqrEncoder;
import io.vikaya.payment.khqr.KhqrText;
import io.vikaya.shared.money.Money;
import java.time.Instant;

/** Makes the QR a customer pays with. */
public final class PaymentQr {

    private static final int LONGEST_NAME = 25;

    private PaymentQr() {}

    /**
     * A dynamic KHQR for one bill.
     *
     * @param bakongAccountId whose account, {@code name@bank}
     * @param billNumber reaches the merchant's bank notice; at most 25 characters
     */
    public static String forBill(
            String bakongAccountId,
            String merchantName,
            Money amount,
            String billNumber,
            Instant createdAt,
            Instant expiresAt) {
        return KhqrEncoder.encode(Khqr.builder()
                .individual(bakongAccountId)
                .merchantName(KhqrText.fit(merchantName, LONGEST_NAME))
                .currency(amount.currency())
                .amount(amount)
                .billNumber(billNumber)
                .createdAt(createdAt)
                .expiresAt(expiresAt)
                .build());
    }
}
