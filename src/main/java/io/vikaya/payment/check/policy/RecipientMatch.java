package io.vikaya.payment.check.policy;

import io.vikaya.payment.Payee;
import io.vikaya.payment.check.CheckOutcome;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.reading.ReadingFlag;
import java.util.Comparator;

/**
 * One of those who may have received the payment, held against what is printed.
 *
 * @param name {@code UNREADABLE} also when it is nearly the name: a person should look
 * @param account {@code UNREADABLE} also when only some of its digits are printed, and fit
 * @param nameRead whether any name was read at all
 * @param accountHidden whether the page prints the account and it could not be read: it might contradict
 */
record RecipientMatch(Payee payee, CheckOutcome name, CheckOutcome account, boolean nameRead, boolean accountHidden) {

    /** The one of the expected recipients that fits best. */
    static RecipientMatch best(ProofCase proof) {
        return proof.expected().recipients().stream()
                .map(payee -> of(payee, proof))
                .min(Comparator.comparingInt(RecipientMatch::distance))
                .orElseThrow();
    }

    private static RecipientMatch of(Payee payee, ProofCase proof) {
        var name = Legible.value(proof.reading().recipientName()).filter(text -> !text.isBlank());
        var account = Legible.value(proof.reading().recipientAccount());
        return new RecipientMatch(
                payee,
                name.map(printed -> name(payee, printed, proof)).orElse(CheckOutcome.UNREADABLE),
                account.map(printed -> AccountMatch.compare(payee.account(), printed))
                        .orElse(CheckOutcome.UNREADABLE),
                name.isPresent(),
                account.isEmpty() && proof.reading().has(ReadingFlag.ACCOUNT_NOT_READ));
    }

    private static CheckOutcome name(Payee payee, String printed, ProofCase proof) {
        var known = proof.aliases().stream()
                .filter(alias -> alias.account().equals(payee.digits()))
                .anyMatch(alias -> NameMatch.sameLetters(alias.name(), printed));
        return known ? CheckOutcome.MATCH : NameMatch.compare(payee.name(), printed);
    }

    /**
     * Both together: an account that contradicts vetoes whatever the name says, a name that was read has to fit, and the
     * account alone is enough only where no name can be read.
     */
    CheckOutcome outcome() {
        if (account == CheckOutcome.MISMATCH) {
            return CheckOutcome.MISMATCH;
        }
        if (name == CheckOutcome.MISMATCH) {
            return account == CheckOutcome.MATCH ? CheckOutcome.UNREADABLE : CheckOutcome.MISMATCH;
        }
        if (name == CheckOutcome.MATCH) {
            return accountHidden ? CheckOutcome.UNREADABLE : CheckOutcome.MATCH;
        }
        return account == CheckOutcome.MATCH && !nameRead ? CheckOutcome.MATCH : CheckOutcome.UNREADABLE;
    }

    private int distance() {
        return rank(outcome()) * 100 + rank(account) * 10 + rank(name);
    }

    private static int rank(CheckOutcome outcome) {
        return switch (outcome) {
            case MATCH -> 0;
            case UNREADABLE -> 1;
            case MISMATCH -> 2;
        };
    }
}
