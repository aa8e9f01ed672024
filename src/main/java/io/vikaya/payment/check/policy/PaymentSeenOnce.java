package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.Words;

/**
 * The same account did not pay the same amount in the same minute under another id: the payer's and the payee's page of one
 * payment carry different ids.
 */
final class PaymentSeenOnce implements CheckPolicy {

    private static final Words ONCE =
            new Words("No payment just like it was seen before", "មិនធ្លាប់ឃើញការទូទាត់ដូចគ្នានេះទេ");
    private static final Words TWICE = new Words(
            "The same account paid the same amount in the same minute before",
            "គណនីដដែលបានបង់ចំនួនដដែលក្នុងនាទីដដែលរួចហើយ");

    @Override
    public Check ask(ProofCase proof) {
        return proof.earlier().samePayerAmountMinute()
                ? Check.mismatch(CheckKind.SAME_PAYMENT, null, null, TWICE)
                : Check.match(CheckKind.SAME_PAYMENT, null, null, ONCE);
    }
}
