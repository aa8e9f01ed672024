package io.vikaya.tenancy.web;

import io.vikaya.tenancy.ReceivingAccountView;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ReceivingAccountResponse(
        UUID id,
        String bank,
        String accountNumber,
        String accountHolder,
        @Nullable String bakongAccountId,
        @Nullable Currency currency,
        boolean primary) {

    static ReceivingAccountResponse from(ReceivingAccountView account) {
        var details = account.details();
        return new ReceivingAccountResponse(
                account.id().value(),
                details.bank(),
                details.accountNumber(),
                details.accountHolder(),
                details.bakongAccountId(),
                details.currency(),
                account.primary());
    }
}
