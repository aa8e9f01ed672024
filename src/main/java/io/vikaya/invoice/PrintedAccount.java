package io.vikaya.invoice;

import io.vikaya.invoice.domain.Invoice;
import io.vikaya.invoice.domain.PaymentWays;
import io.vikaya.payment.Payee;
import io.vikaya.tenancy.ReceivingAccountDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The account an invoice named when it was sent. */
final class PrintedAccount {

    private PrintedAccount() {}

    static PaymentWays ways(@Nullable String khqr, String payToken, ReceivingAccountDetails account) {
        return new PaymentWays(
                khqr,
                payToken,
                account.bank(),
                account.accountNumber(),
                account.accountHolder(),
                account.bakongAccountId());
    }

    static Optional<ReceivingAccountDetails> of(Invoice invoice) {
        return invoice.ways().flatMap(PrintedAccount::of);
    }

    /** Empty on drafts and on invoices sent before the account was kept. */
    static Optional<ReceivingAccountDetails> of(PaymentWays ways) {
        return ways.payBank() == null || ways.payAccount() == null || ways.payHolder() == null
                ? Optional.empty()
                : Optional.of(new ReceivingAccountDetails(
                        ways.payBank(), ways.payAccount(), ways.payHolder(), ways.payBakongAccountId(), null));
    }

    /** Who may have received a payment for it: the account it printed first, then the shop's others. */
    static List<Payee> payees(Invoice invoice, List<ReceivingAccountDetails> others) {
        var accounts = new ArrayList<ReceivingAccountDetails>();
        of(invoice).ifPresent(accounts::add);
        for (var other : others) {
            if (accounts.stream().noneMatch(account -> account.digits().equals(other.digits()))) {
                accounts.add(other);
            }
        }
        return accounts.stream()
                .map(account -> new Payee(
                        account.accountHolder(), account.accountNumber(), account.bank(), account.bakongAccountId()))
                .toList();
    }
}
