package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.Words;

/** The name printed is the account holder's, by initials exactly. */
final class NameFits implements CheckPolicy {

    private static final Words FITS = new Words("The name fits", "ឈ្មោះត្រឹមត្រូវ");
    private static final Words OTHER = new Words("It is somebody else's name", "វាជាឈ្មោះអ្នកផ្សេង");
    private static final Words NEARLY =
            new Words("The name is nearly, but not quite, the shop's", "ឈ្មោះស្រដៀង ប៉ុន្តែមិនដូចឈ្មោះហាងទាំងស្រុងទេ");
    private static final Words ILLEGIBLE = new Words("The name cannot be read", "មិនអាចអានឈ្មោះបានទេ");

    @Override
    public Check ask(ProofCase proof) {
        var best = RecipientMatch.best(proof);
        var read = proof.reading().recipientName();
        return Check.of(
                CheckKind.RECIPIENT_NAME,
                best.name(),
                best.payee().name(),
                read == null ? null : read.value(),
                switch (best.name()) {
                    case MATCH -> FITS;
                    case MISMATCH -> OTHER;
                    case UNREADABLE -> best.nameRead() ? NEARLY : ILLEGIBLE;
                });
    }
}
