package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.CheckOutcome;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.Words;

/** What arrived is in the currency that was asked for. */
final class CurrencyFits implements CheckPolicy {

    private static final Words FITS = new Words("The currency fits", "រូបិយប័ណ្ណត្រឹមត្រូវ");
    private static final Words OTHER = new Words("It was paid in another currency", "បានបង់ជារូបិយប័ណ្ណផ្សេង");
    private static final Words ILLEGIBLE = new Words("The currency cannot be read", "មិនអាចអានរូបិយប័ណ្ណបានទេ");

    @Override
    public Check ask(ProofCase proof) {
        var wanted = proof.expected().amount().currency();
        var read = Legible.value(proof.reading().amount());
        if (read.isEmpty()) {
            return Check.unreadable(CheckKind.CURRENCY, wanted.getCurrencyCode(), null, ILLEGIBLE);
        }
        var found = read.get().currency();
        var same = found.equals(wanted);
        return Check.of(
                CheckKind.CURRENCY,
                same ? CheckOutcome.MATCH : CheckOutcome.MISMATCH,
                wanted.getCurrencyCode(),
                found.getCurrencyCode(),
                same ? FITS : OTHER);
    }
}
