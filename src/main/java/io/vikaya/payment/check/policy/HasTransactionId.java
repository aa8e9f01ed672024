package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.PrintedIds;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.Words;

/** At least one id of the payment is printed; without one nobody can tell a second picture of it from a second payment. */
final class HasTransactionId implements CheckPolicy {

    private static final Words PRINTED =
            new Words("The bank's transaction id is printed", "មានលេខប្រតិបត្តិការរបស់ធនាគារ");
    private static final Words ILLEGIBLE = new Words("No transaction id can be read", "មិនអាចអានលេខប្រតិបត្តិការបានទេ");

    @Override
    public Check ask(ProofCase proof) {
        var printed = PrintedIds.of(proof.reading());
        return printed.isEmpty()
                ? Check.unreadable(CheckKind.TRANSACTION_ID, null, null, ILLEGIBLE)
                : Check.match(CheckKind.TRANSACTION_ID, null, String.join(", ", printed), PRINTED);
    }
}
