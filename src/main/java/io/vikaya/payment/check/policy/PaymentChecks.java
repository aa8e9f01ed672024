package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Assessment;
import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.CheckOutcome;
import io.vikaya.payment.check.EarlierUse;
import io.vikaya.payment.check.PictureKind;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Every rule about proofs, in the order people read them, and what the decision table sees of their answers. */
public final class PaymentChecks {

    private static final List<CheckPolicy> POLICIES = List.of(
            new IsBankReceipt(),
            new IsCompleted(),
            new AmountFits(),
            new CurrencyFits(),
            new SameAmountSeenTwice(),
            new DebitFits(),
            new RecipientFits(),
            new NameFits(),
            new AccountFits(),
            new DateInWindow(),
            new DateFitsId(),
            new HasTransactionId(),
            new IdsUnused(),
            new PictureUnused(),
            new PaymentSeenOnce(),
            new PayersPage(),
            new PictureUntouched(),
            new BankNamed());

    /** A mismatch in one of these means that something does not add up: a person looks. */
    private static final Set<CheckKind> DOUBTS = Set.of(
            CheckKind.DEBIT, CheckKind.DATE_OF_ID, CheckKind.SAME_PAYMENT, CheckKind.PAYER_SIDE, CheckKind.UNTOUCHED);

    private static final Words NOTHING_READ = new Words("The picture could not be read", "មិនអាចអានរូបភាពបានទេ");

    private PaymentChecks() {}

    /** The assessment of a picture that could not be read at all: nothing is known, so a person decides. */
    public static Assessment unreadable(EarlierUse earlier) {
        var checks = List.of(Check.unreadable(CheckKind.RECEIPT, null, null, NOTHING_READ), PictureUnused.of(earlier));
        return new Assessment(
                PictureKind.UNREADABLE,
                0,
                CheckOutcome.UNREADABLE,
                CheckOutcome.UNREADABLE,
                CheckOutcome.UNREADABLE,
                CheckOutcome.UNREADABLE,
                earlier.samePicture(),
                false,
                checks);
    }

    /** Asks every rule. */
    public static Assessment assess(ProofCase proof) {
        var checks = POLICIES.stream().map(policy -> policy.ask(proof)).toList();
        var picture = PictureKind.of(proof.reading());
        var score = checks.stream()
                .filter(check -> check.outcome() == CheckOutcome.MATCH)
                .mapToInt(Check::weight)
                .sum();
        return new Assessment(
                picture,
                picture == PictureKind.RECEIPT ? score : 0,
                worst(checks, CheckKind.AMOUNT, CheckKind.CURRENCY, CheckKind.TWO_READINGS),
                worst(checks, CheckKind.RECIPIENT),
                worst(checks, CheckKind.DATE),
                worst(checks, CheckKind.TRANSACTION_ID),
                worst(checks, CheckKind.UNUSED, CheckKind.PICTURE_UNUSED) == CheckOutcome.MISMATCH,
                checks.stream()
                        .anyMatch(check -> DOUBTS.contains(check.kind()) && check.outcome() == CheckOutcome.MISMATCH),
                checks);
    }

    /** A mismatch outweighs what could not be read, and that outweighs any match. */
    private static CheckOutcome worst(List<Check> checks, CheckKind... kinds) {
        var asked = Arrays.asList(kinds);
        var outcomes = checks.stream()
                .filter(check -> asked.contains(check.kind()))
                .map(Check::outcome)
                .toList();
        if (outcomes.contains(CheckOutcome.MISMATCH)) {
            return CheckOutcome.MISMATCH;
        }
        return outcomes.isEmpty() || outcomes.contains(CheckOutcome.UNREADABLE)
                ? CheckOutcome.UNREADABLE
                : CheckOutcome.MATCH;
    }
}
