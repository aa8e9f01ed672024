package io.vikaya.payment.bakong;

import io.vikaya.shared.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A payment as Bakong keeps it.
 *
 * @param hash 64 hexadecimal digits; receipts print the first eight
 * @param toAccountId {@code name@bank}; of a corporate merchant it is the bank's
 * @param receiverAccount the account's number at its bank, where it is told
 */
public record BakongTransaction(
        String hash,
        Money amount,
        String toAccountId,
        @Nullable String receiverAccount,
        @Nullable Instant createdAt) {}
