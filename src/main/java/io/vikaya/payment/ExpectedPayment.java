package io.vikaya.payment;

import io.vikaya.shared.money.Money;

/**
 * What a proof has to show.
 *
 * @param recipientAccount digits, spaces allowed
 */
public record ExpectedPayment(Money amount, String recipientName, String recipientAccount) {}
