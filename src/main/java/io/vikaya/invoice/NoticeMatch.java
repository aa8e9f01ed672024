package io.vikaya.invoice;

import io.vikaya.payment.notice.BankNotice;
import io.vikaya.shared.money.Money;
import java.util.List;

/**
 * A bank's notice and what it may be for.
 *
 * @param candidates the one invoice it names, or the open ones over exactly its amount
 */
public record NoticeMatch(BankNotice notice, List<InvoiceView> candidates) {

    public NoticeMatch {
        candidates = List.copyOf(candidates);
    }

    public Money amount() {
        return notice.amount();
    }
}
