package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.CheckOutcome;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.Words;

/** It was paid to this shop: to the account its invoice names or to another one of its accounts. */
final class RecipientFits implements CheckPolicy {

    private static final Words OURS = new Words("It was paid to this shop", "បានបង់មកហាងនេះ");
    private static final Words OTHER_ACCOUNT = new Words("It was paid into another account", "បានបង់ទៅគណនីផ្សេង");
    private static final Words SOMEBODY_ELSE = new Words("It was paid to somebody else", "បានបង់ទៅអ្នកផ្សេង");
    private static final Words NAME_DIFFERS =
            new Words("The account fits but the name does not", "គណនីត្រឹមត្រូវ ប៉ុន្តែឈ្មោះមិនត្រូវទេ");
    private static final Words NEARLY =
            new Words("The name is nearly, but not quite, the shop's", "ឈ្មោះស្រដៀង ប៉ុន្តែមិនដូចឈ្មោះហាងទាំងស្រុងទេ");
    private static final Words ACCOUNT_HIDDEN = new Words(
            "The name fits, but the account printed beside it cannot be read",
            "ឈ្មោះត្រឹមត្រូវ ប៉ុន្តែមិនអាចអានលេខគណនីបានទេ");
    private static final Words ILLEGIBLE =
            new Words("It cannot be read who received it", "មិនអាចអានថាអ្នកណាជាអ្នកទទួលទេ");

    @Override
    public Check ask(ProofCase proof) {
        var best = RecipientMatch.best(proof);
        return Check.of(
                CheckKind.RECIPIENT,
                best.outcome(),
                best.payee().name() + " (" + best.payee().account() + ")",
                found(proof),
                why(best));
    }

    private static Words why(RecipientMatch best) {
        return switch (best.outcome()) {
            case MATCH -> OURS;
            case MISMATCH -> best.account() == CheckOutcome.MISMATCH ? OTHER_ACCOUNT : SOMEBODY_ELSE;
            case UNREADABLE -> doubt(best);
        };
    }

    private static Words doubt(RecipientMatch best) {
        if (!best.nameRead()) {
            return ILLEGIBLE;
        }
        if (best.name() == CheckOutcome.MATCH) {
            return ACCOUNT_HIDDEN;
        }
        return best.name() == CheckOutcome.MISMATCH ? NAME_DIFFERS : NEARLY;
    }

    private static @org.jspecify.annotations.Nullable String found(ProofCase proof) {
        var name = proof.reading().recipientName();
        var account = proof.reading().recipientAccount();
        if (name == null && account == null) {
            return null;
        }
        return (name == null ? "?" : name.value()) + (account == null ? "" : " (" + account.value() + ")");
    }
}
