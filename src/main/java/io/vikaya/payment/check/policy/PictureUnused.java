package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.EarlierUse;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.Words;

/**
 * The very same file was not sent before. Only byte for byte: pictures of two payments by the same person look more alike
 * than two pictures of one payment.
 */
final class PictureUnused implements CheckPolicy {

    private static final Words NEW = new Words("This picture is new", "រូបភាពនេះថ្មី");
    private static final Words USED = new Words("This very picture was sent before", "រូបភាពនេះធ្លាប់ផ្ញើរួចហើយ");

    @Override
    public Check ask(ProofCase proof) {
        return of(proof.earlier());
    }

    static Check of(EarlierUse earlier) {
        return earlier.samePicture()
                ? Check.mismatch(CheckKind.PICTURE_UNUSED, null, null, USED)
                : Check.match(CheckKind.PICTURE_UNUSED, null, null, NEW);
    }
}
