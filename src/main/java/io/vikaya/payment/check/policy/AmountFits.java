package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.Words;
import io.vikaya.shared.money.Money;
import java.math.BigDecimal;
import java.util.Currency;

/** The amount is the expected one by value, or off by no more than the shop lets pass. */
final class AmountFits implements CheckPolicy {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Words FITS = new Words("The amount fits", "ចំនួនទឹកប្រាក់ត្រឹមត្រូវ");
    private static final Words NEARLY = new Words(
            "The amount is off by no more than your shop lets pass",
            "ចំនួនទឹកប្រាក់ខុសតិចតួច ក្នុងកម្រិតដែលហាងអនុញ្ញាត");
    private static final Words LESS = new Words("Less was paid", "បានបង់តិចជាង");
    private static final Words MORE = new Words("More was paid", "បានបង់លើស");
    private static final Words ILLEGIBLE = new Words("The amount cannot be read", "មិនអាចអានចំនួនទឹកប្រាក់បានទេ");
    private static final Words INCOMPARABLE = new Words("It was paid in another currency", "បានបង់ជារូបិយប័ណ្ណផ្សេង");
    private static final Words DEBITED = new Words(
            "The payer's account was charged this amount, but another currency arrived",
            "គណនីអ្នកបង់ត្រូវបានកាត់ចំនួននេះ ប៉ុន្តែប្រាក់ចូលជារូបិយប័ណ្ណផ្សេង");

    @Override
    public Check ask(ProofCase proof) {
        var expected = proof.expected().amount();
        var read = Legible.value(proof.reading().amount());
        if (read.isEmpty()) {
            return Check.unreadable(CheckKind.AMOUNT, expected.toString(), null, ILLEGIBLE);
        }
        var found = read.get();
        if (!found.currency().equals(expected.currency())) {
            // What left the payer's account is never what arrived, even where the figure is the expected one.
            var debited = Legible.value(proof.reading().originalAmount())
                    .filter(original ->
                            sameCurrency(original, expected.currency()) && original.compareTo(expected) == 0)
                    .isPresent();
            return Check.mismatch(
                    CheckKind.AMOUNT, expected.toString(), found.toString(), debited ? DEBITED : INCOMPARABLE);
        }
        var difference = found.compareTo(expected);
        if (difference == 0) {
            return Check.match(CheckKind.AMOUNT, expected.toString(), found.toString(), FITS);
        }
        return within(found, expected, proof.rules().tolerancePercent())
                ? Check.match(CheckKind.AMOUNT, expected.toString(), found.toString(), NEARLY)
                : Check.mismatch(CheckKind.AMOUNT, expected.toString(), found.toString(), difference < 0 ? LESS : MORE);
    }

    private static boolean within(Money found, Money expected, BigDecimal percent) {
        var off = found.amount().subtract(expected.amount()).abs();
        return off.multiply(HUNDRED).compareTo(expected.amount().multiply(percent)) <= 0;
    }

    private static boolean sameCurrency(Money money, Currency currency) {
        return money.currency().equals(currency);
    }
}
