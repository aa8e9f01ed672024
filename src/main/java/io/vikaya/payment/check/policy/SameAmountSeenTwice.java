package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.Words;

/**
 * Two different readings of the picture gave the same amount. A riel sign read as a digit makes an overpayment out of
 * nothing, at any confidence; only a second reading tells.
 */
final class SameAmountSeenTwice implements CheckPolicy {

    private static final Words AGREED = new Words("Two readings agree on the amount", "ការអានពីរដងឃើញចំនួនដូចគ្នា");
    private static final Words ALONE =
            new Words("Two readings of the amount did not agree", "ការអានចំនួនទឹកប្រាក់ពីរដងមិនដូចគ្នាទេ");

    @Override
    public Check ask(ProofCase proof) {
        return proof.reading().amountAgreed()
                ? Check.match(CheckKind.TWO_READINGS, null, null, AGREED)
                : Check.unreadable(CheckKind.TWO_READINGS, null, null, ALONE);
    }
}
