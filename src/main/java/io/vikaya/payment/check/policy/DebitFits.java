package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.Words;
import io.vikaya.payment.reading.ReadingFlag;

/** What left the payer's account fits what was paid: the same figure, or a usual rate of exchange. Often not printed. */
final class DebitFits implements CheckPolicy {

    private static final Words FITS =
            new Words("The amount debited fits the amount paid", "ចំនួនកាត់ប្រាក់ត្រូវនឹងចំនួនដែលបានបង់");
    private static final Words CONTRADICTS = new Words(
            "Another amount on the picture does not fit the amount paid",
            "ចំនួនទឹកប្រាក់មួយទៀតក្នុងរូបភាពមិនត្រូវនឹងចំនួនដែលបានបង់ទេ");
    private static final Words SILENT =
            new Words("What was debited is not printed", "មិនមានបង្ហាញចំនួនដែលបានកាត់ប្រាក់ទេ");

    @Override
    public Check ask(ProofCase proof) {
        var reading = proof.reading();
        var debited =
                Legible.value(reading.originalAmount()).map(Object::toString).orElse(null);
        var paid = Legible.value(reading.amount()).map(Object::toString).orElse(null);
        if (reading.has(ReadingFlag.DEBIT_CONTRADICTS)) {
            return Check.mismatch(CheckKind.DEBIT, paid, debited, CONTRADICTS);
        }
        return reading.has(ReadingFlag.DEBIT_FITS)
                ? Check.match(CheckKind.DEBIT, paid, debited, FITS)
                : Check.unreadable(CheckKind.DEBIT, null, null, SILENT);
    }
}
