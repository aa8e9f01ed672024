package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.Words;

/** Which bank's page it is; for people only, as anybody may pay from any bank. */
final class BankNamed implements CheckPolicy {

    private static final Words NAMED = new Words("The payer's bank", "ធនាគាររបស់អ្នកបង់ប្រាក់");
    private static final Words UNNAMED = new Words("The bank is not named", "មិនមានឈ្មោះធនាគារទេ");

    @Override
    public Check ask(ProofCase proof) {
        var bank = proof.reading().bank();
        return bank == null
                ? Check.unreadable(CheckKind.BANK, null, null, UNNAMED)
                : Check.match(CheckKind.BANK, null, bank.value().printedName(), NAMED);
    }
}
