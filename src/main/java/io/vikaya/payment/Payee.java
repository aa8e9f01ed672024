package io.vikaya.payment;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may receive a payment.
 *
 * @param account digits, spaces allowed
 * @param bakongAccountId {@code name@bank}; null when the account has none
 */
public record Payee(
        String name,
        String account,
        @Nullable String bank,
        @Nullable String bakongAccountId) {

    /** The account's number without what people put between its digits. */
    public String digits() {
        return account.replaceAll("[^0-9]", "");
    }
}
