package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.Words;
import io.vikaya.payment.reading.Bank;
import io.vikaya.payment.reading.ReadingFlag;
import io.vikaya.payment.reading.ReceiptReading;
import java.util.regex.Pattern;

/**
 * It is the payer's page, or the payee's with all that tells the payment from others: the payee's carries another id for the
 * same payment, so only payer, amount and minute show that it was used before. And ABA prints a minus before what a payer
 * paid, which is missing when part of the amount is still fading in.
 */
final class PayersPage implements CheckPolicy {

    private static final Words PAYERS = new Words("It is the payer's page", "វាជាទំព័ររបស់អ្នកបង់ប្រាក់");
    private static final Words PAYEES =
            new Words("It is the receiver's page, not the payer's", "វាជាទំព័ររបស់អ្នកទទួល មិនមែនរបស់អ្នកបង់ប្រាក់ទេ");
    private static final Words PAYEES_WHOLE = new Words(
            "It is the receiver's page; who paid and when are on it",
            "វាជាទំព័ររបស់អ្នកទទួល មានបញ្ជាក់អ្នកបង់ និងពេលវេលា");
    private static final Words NO_MINUS = new Words(
            "The minus that ABA prints before the amount is not there, so a part of the amount may be missing",
            "មិនឃើញសញ្ញាដកដែល ABA បង្ហាញមុខចំនួនទឹកប្រាក់ទេ ចំនួនអាចខ្វះមួយផ្នែក");

    private static final Pattern WHOLE_ACCOUNT = Pattern.compile("(\\d[ -]?){8,}");

    @Override
    public Check ask(ProofCase proof) {
        var reading = proof.reading();
        if (reading.has(ReadingFlag.RECEIVED_VIEW)) {
            return tellsThePayment(reading)
                    ? Check.match(CheckKind.PAYER_SIDE, null, null, PAYEES_WHOLE)
                    : Check.mismatch(CheckKind.PAYER_SIDE, null, null, PAYEES);
        }
        return isAba(reading) && !reading.has(ReadingFlag.MINUS_SIGN_SEEN)
                ? Check.mismatch(CheckKind.PAYER_SIDE, "-", null, NO_MINUS)
                : Check.match(CheckKind.PAYER_SIDE, null, null, PAYERS);
    }

    private static boolean tellsThePayment(ReceiptReading reading) {
        return Legible.value(reading.dateTime()).isPresent()
                && Legible.value(reading.payerAccount())
                        .filter(account -> WHOLE_ACCOUNT.matcher(account).matches())
                        .isPresent();
    }

    private static boolean isAba(ReceiptReading reading) {
        var layout = reading.layout();
        return (reading.bank() != null && reading.bank().value() == Bank.ABA)
                || (layout != null && layout.startsWith("aba"));
    }
}
