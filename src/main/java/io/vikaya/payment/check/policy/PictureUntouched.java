package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.Words;
import io.vikaya.payment.reading.ReadingFlag;

/**
 * No program for editing pictures left its name in the file, and the amount is as worn as the rest of the picture. Honest
 * people crop, too: it only asks a person to look.
 */
final class PictureUntouched implements CheckPolicy {

    private static final Words UNTOUCHED = new Words("There are no traces of editing", "មិនមានស្នាមនៃការកែរូបភាពទេ");
    private static final Words EDITED =
            new Words("It was saved by a program for editing pictures", "រូបភាពត្រូវបានរក្សាទុកដោយកម្មវិធីកែរូបភាព");
    private static final Words RETOUCHED = new Words(
            "The amount looks typed over: it is cleaner than the rest of the picture",
            "ចំនួនទឹកប្រាក់ហាក់ដូចជាត្រូវបានកែ៖ វាច្បាស់ជាងផ្នែកផ្សេងទៀតនៃរូបភាព");

    @Override
    public Check ask(ProofCase proof) {
        if (proof.reading().has(ReadingFlag.AMOUNT_RETOUCHED)) {
            return Check.mismatch(CheckKind.UNTOUCHED, null, null, RETOUCHED);
        }
        var program = proof.editedWith();
        return program == null
                ? Check.match(CheckKind.UNTOUCHED, null, null, UNTOUCHED)
                : Check.mismatch(CheckKind.UNTOUCHED, null, program, EDITED);
    }
}
