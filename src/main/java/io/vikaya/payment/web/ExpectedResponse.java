package io.vikaya.payment.web;

import io.vikaya.payment.ExpectedPayment;
import io.vikaya.payment.Payee;
import io.vikaya.shared.money.Money;
import java.util.List;

/**
 * What a proof has to show.
 *
 * @param recipientName of the account the payer was told of, as {@code recipientAccount}
 * @param recipients everybody who may have received it, that one first
 */
record ExpectedResponse(Money amount, String recipientName, String recipientAccount, List<Payee> recipients) {

    static ExpectedResponse of(ExpectedPayment expected) {
        return new ExpectedResponse(
                expected.amount(),
                expected.recipient().name(),
                expected.recipient().account(),
                expected.recipients());
    }
}
