package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.PictureKind;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.Words;
import io.vikaya.payment.reading.ReadingFlag;

/** The picture is a bank's page, not the shop's own invoice, which prints the same account, name and total. */
final class IsBankReceipt implements CheckPolicy {

    private static final Words IS_ONE = new Words("It is a bank's receipt", "វាជាបង្កាន់ដៃរបស់ធនាគារ");
    private static final Words IS_NONE =
            new Words("The picture does not look like a bank's receipt", "រូបភាពនេះមិនដូចបង្កាន់ដៃធនាគារទេ");

    private static final Words UNCLEAR =
            new Words("The picture is too blurred, dark or small to read", "រូបភាពព្រិល ងងឹត ឬតូចពេក មិនអាចអានបានទេ");

    @Override
    public Check ask(ProofCase proof) {
        if (proof.reading().has(ReadingFlag.TOO_UNCLEAR)) {
            return Check.unreadable(CheckKind.RECEIPT, null, null, UNCLEAR);
        }
        return PictureKind.of(proof.reading()) == PictureKind.NOT_A_RECEIPT
                ? Check.mismatch(CheckKind.RECEIPT, null, null, IS_NONE)
                : Check.match(CheckKind.RECEIPT, null, null, IS_ONE);
    }
}
