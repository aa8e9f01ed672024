package io.vikaya.subscription;

import io.vikaya.payment.Payee;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the platform is paid.
 *
 * @param accountHolder as banks print it; empty: nobody can pay for a plan
 * @param accountNumber digits, spaces allowed
 * @param bank for people; may be empty
 * @param bakongAccount {@code name@bank}; empty: no QR
 */
@ConfigurationProperties("vikaya.subscription")
public record SubscriptionProperties(
        @DefaultValue("") String accountHolder,
        @DefaultValue("") String accountNumber,
        @DefaultValue("") String bank,
        @DefaultValue("") String bakongAccount) {

    public boolean isPayable() {
        return !accountHolder.isBlank() && !accountNumber.isBlank();
    }

    Payee payee() {
        return new Payee(
                accountHolder,
                accountNumber,
                bank.isBlank() ? null : bank,
                bakongAccount.isBlank() ? null : bakongAccount);
    }
}
