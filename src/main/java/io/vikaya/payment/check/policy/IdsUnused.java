package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.Words;

/** No id printed on it was used as proof before, in any shop. */
final class IdsUnused implements CheckPolicy {

    private static final Words UNUSED =
            new Words("This payment is sent for the first time", "ការទូទាត់នេះផ្ញើជាលើកដំបូង");
    private static final Words USED =
            new Words("This payment was sent as proof before", "ការទូទាត់នេះធ្លាប់ផ្ញើជាភស្តុតាងរួចហើយ");

    @Override
    public Check ask(ProofCase proof) {
        var used = proof.earlier().usedIds();
        return used.isEmpty()
                ? Check.match(CheckKind.UNUSED, null, null, UNUSED)
                : Check.mismatch(CheckKind.UNUSED, null, String.join(", ", used), USED);
    }
}
