package io.vikaya.payment.check.policy;

import static io.vikaya.payment.check.CheckOutcome.MATCH;
import static io.vikaya.payment.check.CheckOutcome.MISMATCH;
import static io.vikaya.payment.check.CheckOutcome.UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckOutcome;
import io.vikaya.payment.check.EarlierUse;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.reading.Bank;
import io.vikaya.payment.reading.ReadingFlag;
import io.vikaya.shared.money.Money;
import io.vikaya.tenancy.BusinessTime;
import io.vikaya.testing.Readings;
import io.vikaya.testing.Shop;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule alone. */
class PoliciesTests {

    private static final Instant NOW = Instant.now();
    private static final LocalDate TODAY = LocalDate.now(BusinessTime.ZONE);

    static List<Arguments> answers() {
        var good = Readings.of("10.00");
        return List.of(
                row(new IsBankReceipt(), good, MATCH),
                row(new IsBankReceipt(), good().notAReceipt(), MISMATCH),
                row(new IsCompleted(), good, MATCH),
                row(new IsCompleted(), good().pending(), MISMATCH),
                row(new IsCompleted(), good().titleCovered(), UNREADABLE),
                row(new AmountFits(), good, MATCH),
                row(new AmountFits(), good().amount(null), UNREADABLE),
                row(new AmountFits(), Readings.of("9.99"), MISMATCH),
                row(new AmountFits(), Readings.of("10.01"), MISMATCH),
                row(new AmountFits(), good().amount(Money.of("41000", "KHR")), MISMATCH),
                row(
                        new AmountFits(),
                        good().amount(Money.of("41000", "KHR")).debited(Money.of("10.00", "USD")),
                        MISMATCH),
                row(new CurrencyFits(), good, MATCH),
                row(new CurrencyFits(), good().amount(Money.of("10", "KHR")), MISMATCH),
                row(new CurrencyFits(), good().amount(null), UNREADABLE),
                row(new SameAmountSeenTwice(), good, MATCH),
                row(new SameAmountSeenTwice(), good().disputed(), UNREADABLE),
                row(new DebitFits(), good, UNREADABLE),
                row(new DebitFits(), good().flagged(ReadingFlag.DEBIT_FITS), MATCH),
                row(new DebitFits(), good().flagged(ReadingFlag.DEBIT_CONTRADICTS), MISMATCH),
                row(new PayersPage(), good, MATCH),
                row(new PayersPage(), good().withoutMinus(), MISMATCH),
                row(new PayersPage(), good().of(Bank.WING, "x"), MATCH),
                row(new PayersPage(), good().flagged(ReadingFlag.RECEIVED_VIEW), MISMATCH),
                row(new PayersPage(), good().from("012 345 678").flagged(ReadingFlag.RECEIVED_VIEW), MATCH),
                row(new PayersPage(), good().from("012 *** 678").flagged(ReadingFlag.RECEIVED_VIEW), MISMATCH),
                row(new PayersPage(), good().from("012 345 678").at(null).flagged(ReadingFlag.RECEIVED_VIEW), MISMATCH),
                row(new IsBankReceipt(), good().flagged(ReadingFlag.TOO_UNCLEAR), UNREADABLE),
                row(new PictureUntouched(), good().flagged(ReadingFlag.AMOUNT_RETOUCHED), MISMATCH),
                row(new HasTransactionId(), good, MATCH),
                row(new HasTransactionId(), good().id(null), UNREADABLE),
                row(new BankNamed(), good, MATCH),
                row(new PictureUntouched(), good, MATCH));
    }

    private static Readings good() {
        return Readings.of("10.00");
    }

    private static Arguments row(CheckPolicy policy, Readings reading, CheckOutcome outcome) {
        return Arguments.of(policy, Cases.of(reading), outcome);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answersItsQuestionInBothLanguages(CheckPolicy policy, ProofCase proof, CheckOutcome outcome) {
        var check = policy.ask(proof);

        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.explanation()).isNotBlank();
        assertThat(check.explanationKhmer()).matches("(?s).*\\p{InKhmer}.*");
    }

    static List<Arguments> recipients() {
        return List.of(
                Arguments.of(Shop.HOLDER, Shop.ACCOUNT, MATCH),
                Arguments.of(Shop.HOLDER, null, MATCH),
                Arguments.of("CHAN S.", null, MATCH),
                Arguments.of(Shop.HOLDER, "005 *** 456", MATCH),
                Arguments.of(null, Shop.ACCOUNT, MATCH),
                Arguments.of("LY D.", "000 777 888", MATCH),
                // A printed contradiction vetoes, whatever the name says.
                Arguments.of(Shop.HOLDER, "005 123 457", MISMATCH),
                Arguments.of(Shop.HOLDER, "005 *** 457", MISMATCH),
                Arguments.of(Shop.HOLDER, "1005 123 456", MISMATCH),
                // The right name on the other shop account's number is a person's to judge.
                Arguments.of(Shop.HOLDER, "000 777 888", UNREADABLE),
                Arguments.of("LONG VISAL", null, MISMATCH),
                Arguments.of("LONG VISAL", Shop.ACCOUNT, UNREADABLE),
                Arguments.of("CHAN K.", null, UNREADABLE),
                Arguments.of("CHAN K.", Shop.ACCOUNT, UNREADABLE),
                // Digits that are left say only that it is not another account.
                Arguments.of(null, "005 *** 456", UNREADABLE),
                Arguments.of(null, null, UNREADABLE));
    }

    @ParameterizedTest
    @MethodSource("recipients")
    void findsTheRecipientAmongTheShopsAccounts(String name, String account, CheckOutcome outcome) {
        var check = new RecipientFits().ask(Cases.of(good().paidTo(name, account)));

        assertThat(check.outcome()).isEqualTo(outcome);
    }

    @Test
    void takesAnAliasAPersonAcceptedForThatAccountOnly() {
        var printed = good().paidTo("SOKHA SHOP", null);

        assertThat(new RecipientFits().ask(Cases.of(printed)).outcome()).isNotEqualTo(MATCH);
        assertThat(new RecipientFits().ask(Cases.knowing("Sokha Shop", printed)).outcome())
                .isEqualTo(MATCH);
        assertThat(new RecipientFits()
                        .ask(Cases.knowing("Sokha Shop", good().paidTo("SOKHA SHOP", "005 123 457")))
                        .outcome())
                .isEqualTo(MISMATCH);
    }

    @Test
    void forgivesOnlyWhatTheShopLetsPass() {
        assertThat(new AmountFits()
                        .ask(Cases.tolerating("1", Readings.of("9.90")))
                        .outcome())
                .isEqualTo(MATCH);
        assertThat(new AmountFits()
                        .ask(Cases.tolerating("1", Readings.of("9.89")))
                        .outcome())
                .isEqualTo(MISMATCH);
    }

    @Test
    void holdsTheDateAgainstTheWindow() {
        assertThat(date(NOW.minus(Duration.ofDays(6)))).isEqualTo(MATCH);
        assertThat(date(NOW.minus(Duration.ofDays(8)))).isEqualTo(MISMATCH);
        assertThat(date(NOW.plus(Duration.ofMinutes(5)))).isEqualTo(MATCH);
        assertThat(date(NOW.plus(Duration.ofMinutes(20)))).isEqualTo(MISMATCH);
    }

    private static CheckOutcome date(Instant at) {
        return new DateInWindow().ask(Cases.of(good().at(at))).outcome();
    }

    @Test
    void takesAnUnreadDateFromTheIdOrLeavesItOpen() {
        assertThat(new DateInWindow().ask(Cases.of(good().at(null))).outcome()).isEqualTo(UNREADABLE);
        assertThat(dated(Bank.WING, wing(TODAY)).outcome()).isEqualTo(MATCH);
        assertThat(dated(Bank.WING, wing(TODAY.minusDays(30))).outcome()).isEqualTo(MISMATCH);
        assertThat(dated(Bank.ACLEDA, acleda(TODAY)).outcome()).isEqualTo(MATCH);
        assertThat(dated(Bank.ACLEDA, acleda(TODAY.minusDays(30))).outcome()).isEqualTo(MISMATCH);
    }

    /** Glare over its first digit makes another year of it. */
    @Test
    void leavesTheDateOpenWhereTheIdWasNotReadSurely() {
        var old = good().of(Bank.ACLEDA, acleda(TODAY.minusDays(30))).idReadWith(0.72);
        assertThat(new DateInWindow().ask(Cases.of(old.at(null))).outcome()).isEqualTo(UNREADABLE);
    }

    private static Check dated(Bank bank, String id) {
        return new DateInWindow().ask(Cases.of(good().of(bank, id).at(null)));
    }

    @Test
    void seesADateThatWasRetyped() {
        var old = TODAY.minusDays(30);
        assertThat(dateOfId(Bank.ACLEDA, acleda(TODAY))).isEqualTo(MATCH);
        assertThat(dateOfId(Bank.ACLEDA, acleda(old))).isEqualTo(MISMATCH);
        assertThat(dateOfId(Bank.WING, wing(TODAY))).isEqualTo(MATCH);
        assertThat(dateOfId(Bank.WING, wing(old))).isEqualTo(MISMATCH);
        assertThat(dateOfId(Bank.VATTANAC, "001FTRA" + stamp(old) + "0212")).isEqualTo(MISMATCH);
        assertThat(dateOfId(Bank.ABA, acleda(old))).isEqualTo(UNREADABLE);
        assertThat(new DateFitsId()
                        .ask(Cases.of(good().flagged(ReadingFlag.ID_DATE_CONTRADICTS)))
                        .outcome())
                .isEqualTo(MISMATCH);
    }

    private static CheckOutcome dateOfId(Bank bank, String id) {
        return new DateFitsId().ask(Cases.of(good().of(bank, id))).outcome();
    }

    static String acleda(LocalDate day) {
        return "%d%03d1234567".formatted(day.getYear() % 10, day.getDayOfYear());
    }

    static String wing(LocalDate day) {
        return "0002347" + stamp(day) + "4K7P";
    }

    private static String stamp(LocalDate day) {
        return "%02d%03d".formatted(day.getYear() % 100, day.getDayOfYear());
    }

    @Test
    void knowsWhatWasUsedBefore() {
        var again =
                Cases.of(good().build(), Money.of("10.00", "USD"), new EarlierUse(List.of("61234567890"), true, true));

        assertThat(new IdsUnused().ask(again).outcome()).isEqualTo(MISMATCH);
        assertThat(new PictureUnused().ask(again).outcome()).isEqualTo(MISMATCH);
        assertThat(new PaymentSeenOnce().ask(again).outcome()).isEqualTo(MISMATCH);
        assertThat(new IdsUnused().ask(Cases.of(good())).outcome()).isEqualTo(MATCH);
    }

    @Test
    void doubtsAPictureThatAnEditingProgramSaved() {
        var check = new PictureUntouched().ask(Cases.editedWith("Adobe Photoshop", good()));

        assertThat(check.outcome()).isEqualTo(MISMATCH);
        assertThat(check.found()).isEqualTo("Adobe Photoshop");
        assertThat(PaymentChecks.assess(Cases.editedWith("GIMP", good())).suspicious())
                .isTrue();
    }
}
