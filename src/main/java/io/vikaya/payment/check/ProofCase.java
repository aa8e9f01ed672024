package io.vikaya.payment.check;

import io.vikaya.payment.ExpectedPayment;
import io.vikaya.payment.reading.ReceiptReading;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules look at.
 *
 * @param aliases names a person of the shop accepted for one of its accounts
 * @param editedWith the program that left its name in the picture; null when none did
 */
public record ProofCase(
        ReceiptReading reading,
        ExpectedPayment expected,
        EarlierUse earlier,
        JudgingRules rules,
        List<Alias> aliases,
        @Nullable String editedWith,
        Instant now) {

    /**
     * Another way in which banks print the holder of an account.
     *
     * @param account its digits
     */
    public record Alias(String account, String name) {}
}
