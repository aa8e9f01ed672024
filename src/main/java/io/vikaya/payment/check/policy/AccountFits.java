package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.Words;

/** The account printed is the shop's, digit for digit. Half of all receipts print none. */
final class AccountFits implements CheckPolicy {

    private static final Words FITS = new Words("The account number fits", "លេខគណនីត្រឹមត្រូវ");
    private static final Words OTHER = new Words("It is another account", "វាជាគណនីផ្សេង");
    private static final Words PARTLY =
            new Words("The digits that are printed fit", "លេខដែលបង្ហាញត្រូវគ្នា តែមិនគ្រប់ខ្ទង់");
    private static final Words SILENT = new Words("No account number is printed", "មិនមានបង្ហាញលេខគណនីទេ");

    @Override
    public Check ask(ProofCase proof) {
        var best = RecipientMatch.best(proof);
        var read = proof.reading().recipientAccount();
        return Check.of(
                CheckKind.RECIPIENT_ACCOUNT,
                best.account(),
                best.payee().account(),
                read == null ? null : read.value(),
                switch (best.account()) {
                    case MATCH -> FITS;
                    case MISMATCH -> OTHER;
                    case UNREADABLE -> read == null ? SILENT : PARTLY;
                });
    }
}
