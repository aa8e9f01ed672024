package io.vikaya.tenancy;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * An account a tenant is paid into, as the merchant states it.
 *
 * @param bank as printed for customers, for example {@code ABA Bank}
 * @param accountNumber digits; spaces and dashes between them allowed
 * @param bakongAccountId {@code name@bank}, for the KHQR; null when the merchant has none yet
 * @param currency the only one it takes; null when it takes both
 */
public record ReceivingAccountDetails(
        String bank,
        String accountNumber,
        String accountHolder,
        @Nullable String bakongAccountId,
        @Nullable Currency currency) {

    public boolean takes(Currency wanted) {
        return currency == null || currency.equals(wanted);
    }

    /** The number without what people put between its digits. */
    public String digits() {
        return accountNumber.replaceAll("[^0-9]", "");
    }
}
