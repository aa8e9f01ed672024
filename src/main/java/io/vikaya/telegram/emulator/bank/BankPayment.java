package io.vikaya.telegram.emulator.bank;

import io.vikaya.shared.money.Money;
import java.time.Instant;

/**
 * An invented payment as a bank app shows it.
 *
 * @param layout the page to draw; decides the bank
 * @param amount what was paid, positive; apps that print debits add the minus
 * @param recipientName as the bank prints it: {@code SOK S. & CHAN D.}
 * @param recipientAccount {@code 005 123 456}
 * @param payerAccount {@code 012 345 678}
 * @param transactionId the bank's own id, see {@link BankIds#transactionId}
 * @param reference ABA's {@code 100FT…}, ACLEDA's 11 digits; see {@link BankIds#reference}
 * @param hash eight hexadecimal digits of the Bakong hash
 */
public record BankPayment(
        ReceiptLayout layout,
        Money amount,
        String recipientName,
        String recipientAccount,
        String payerName,
        String payerAccount,
        String transactionId,
        String reference,
        String hash,
        Instant paidAt) {

    /** The payer's bank. */
    public Bank bank() {
        return layout.bank();
    }
}
