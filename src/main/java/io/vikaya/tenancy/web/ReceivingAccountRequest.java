package io.vikaya.tenancy.web;

import io.vikaya.shared.money.Currencies;
import io.vikaya.tenancy.ReceivingAccountDetails;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An account to be paid into.
 *
 * @param accountNumber 6 to 30 digits, at most one space or dash between two of them
 * @param currency the only one it takes; null when it takes both
 */
record ReceivingAccountRequest(
        @NotBlank @Size(max = 60) String bank,

        @NotBlank @Pattern(regexp = "\\s*[0-9](?:[ -]?[0-9]){5,29}\\s*")
        String accountNumber,

        @NotBlank @Size(max = 120) String accountHolder,

        @Nullable @Pattern(regexp = "[^@\\s]+@[^@\\s]+") @Size(max = 32) String bakongAccountId,

        @Nullable String currency) {

    ReceivingAccountDetails details() {
        return new ReceivingAccountDetails(
                bank, accountNumber, accountHolder, bakongAccountId, currency == null ? null : Currencies.of(currency));
    }
}
