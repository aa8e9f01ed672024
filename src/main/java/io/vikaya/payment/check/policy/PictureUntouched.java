package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.Words;

/** No program for editing pictures left its name in the file. Honest people crop, too: it only asks a person to look. */
final class PictureUntouched implements CheckPolicy {

    private static final Words UNTOUCHED =
            new Words("No editing program left its name in it", "មិនមានស្នាមកម្មវិធីកែរូបភាពទេ");
    private static final Words EDITED =
            new Words("It was saved by a program for editing pictures", "រូបភាពត្រូវបានរក្សាទុកដោយកម្មវិធីកែរូបភាព");

    @Override
    public Check ask(ProofCase proof) {
        var program = proof.editedWith();
        return program == null
                ? Check.match(CheckKind.UNTOUCHED, null, null, UNTOUCHED)
                : Check.mismatch(CheckKind.UNTOUCHED, null, program, EDITED);
    }
}
