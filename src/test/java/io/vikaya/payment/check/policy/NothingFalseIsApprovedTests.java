package io.vikaya.payment.check.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.check.EarlierUse;
import io.vikaya.payment.reading.Bank;
import io.vikaya.payment.reading.ReadingFlag;
import io.vikaya.payment.workflow.DecisionTable;
import io.vikaya.shared.money.Money;
import io.vikaya.tenancy.BusinessTime;
import io.vikaya.testing.Readings;
import io.vikaya.testing.Shop;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Thousands of payments nobody should be credited for, through the rules and the decision table, at the most trusting
 * threshold: none is approved. The genuine ones they were made from all are.
 */
class NothingFalseIsApprovedTests {

    private static final int EACH = 500;
    private static final int MOST_TRUSTING = 50;
    private static final DecisionTable TABLE = new DecisionTable();

    private final Random random = new Random(20_261_126);

    static List<Arguments> frauds() {
        return List.of(
                fraud("one digit changed", (r, due) -> paid(oneDigitChanged(due, r))),
                fraud("a digit in front", (r, due) -> paid(money(due, (1 + r.nextInt(9)) + plain(due)))),
                fraud("leading digit lost", (r, due) -> paid(withoutLeadingDigit(due, r))),
                fraud("times ten", (r, due) -> paid(due.times(BigDecimal.TEN))),
                fraud("a tenth", (r, due) -> paid(due.times(new BigDecimal("0.1")))),
                fraud("currency swapped", (r, due) -> paid(Money.of(plain(due), other(due)))),
                fraud("debit figure, other currency", (r, due) -> paid(exchanged(due))
                        .debited(due)),
                fraud("debit contradicts", (r, due) -> paid(due).flagged(ReadingFlag.DEBIT_CONTRADICTS)),
                fraud("minus not seen", (r, due) -> paid(due).withoutMinus()),
                fraud("seen once only", (r, due) -> paid(due).disputed()),
                fraud("one initial changed", (r, due) -> paid(due).paidTo("CHAN " + otherThan(r, 'S') + ".", null)),
                fraud("surname's first letter changed", (r, due) -> paid(due)
                        .paidTo(otherThan(r, 'C') + "HAN SOKHA", null)),
                fraud("one letter of a short word changed", (r, due) -> paid(due)
                        .paidTo("CHA" + otherThan(r, 'N') + " S.", null)),
                fraud("another holder besides", (r, due) -> paid(due)
                        .paidTo("CHAN S. & LY " + otherThan(r, ' ') + ".", null)),
                fraud("blanks lost, initial changed", (r, due) -> paid(due).paidTo("CHAN" + otherThan(r, 'S'), null)),
                fraud("somebody else", (r, due) -> paid(due).paidTo("PICH VISAL", null)),
                fraud("account one digit off", (r, due) -> paid(due).paidTo(Shop.HOLDER, oneDigitOff(r))),
                fraud("account one digit longer", (r, due) -> paid(due)
                        .paidTo(Shop.HOLDER, r.nextInt(10) + Shop.ACCOUNT)),
                fraud("account cut short", (r, due) -> paid(due).paidTo(Shop.HOLDER, "05 123 456")),
                fraud("masked account one digit off", (r, due) -> paid(due)
                        .paidTo(Shop.HOLDER, "005 *** " + (100 + r.nextInt(300)))),
                fraud("nobody named", (r, due) -> paid(due).paidTo(null, null)),
                fraud("old", (r, due) -> paid(due).at(ago(8 + r.nextInt(400)))),
                fraud("in the future", (r, due) -> paid(due).at(ago(-1 - r.nextInt(60)))),
                fraud("date unread", (r, due) -> paid(due).at(null)),
                fraud("old ACLEDA receipt with today's date", (r, due) -> paid(due)
                        .of(Bank.ACLEDA, PoliciesTests.acleda(day(2 + r.nextInt(300))))),
                fraud("old Wing receipt with today's date", (r, due) -> paid(due)
                        .of(Bank.WING, PoliciesTests.wing(day(2 + r.nextInt(600))))),
                fraud("old Wing receipt, date covered", (r, due) -> paid(due)
                        .of(Bank.WING, PoliciesTests.wing(day(8 + r.nextInt(600))))
                        .at(null)),
                fraud("id unread", (r, due) -> paid(due).id(null)),
                fraud("the payee's page", (r, due) -> paid(due).flagged(ReadingFlag.RECEIVED_VIEW)),
                fraud("pending", (r, due) -> paid(due).pending()),
                fraud("title covered", (r, due) -> paid(due).titleCovered()),
                fraud("the shop's own invoice", (r, due) -> paid(due).notAReceipt()));
    }

    private static Arguments fraud(String name, BiFunction<Random, Money, Readings> make) {
        return Arguments.of(name, make);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("frauds")
    void approvesNone(String name, BiFunction<Random, Money, Readings> make) {
        for (var i = 0; i < EACH; i++) {
            var due = due();
            var reading = make.apply(random, due).build();
            assertThat(decide(reading, due, EarlierUse.NONE))
                    .as("%s of %s: %s", name, due, reading)
                    .isNotEqualTo("APPROVE");
        }
    }

    @Test
    void approvesNoneThatWasSentBefore() {
        for (var i = 0; i < EACH; i++) {
            var due = due();
            var reading = paid(due).build();
            assertThat(decide(reading, due, new EarlierUse(List.of("a"), false, false)))
                    .isEqualTo("REJECT");
            assertThat(decide(reading, due, new EarlierUse(List.of(), true, false)))
                    .isEqualTo("REJECT");
            assertThat(decide(reading, due, new EarlierUse(List.of(), false, true)))
                    .isEqualTo("REVIEW");
        }
    }

    @Test
    void approvesWhatIsGenuine() {
        for (var i = 0; i < EACH; i++) {
            var due = due();
            var genuine = List.of(
                    paid(due),
                    paid(due).paidTo("CHAN S.", null),
                    paid(due).paidTo("CHANSOKHA", null),
                    paid(due).paidTo(Shop.HOLDER, "005 *** 456"),
                    paid(due).paidTo("LY DARA", "000 777 888"),
                    paid(due).at(ago(random.nextInt(7))),
                    paid(due).of(Bank.ACLEDA, PoliciesTests.acleda(day(0))),
                    paid(due).of(Bank.WING, PoliciesTests.wing(day(0))),
                    paid(due)
                            .of(Bank.WING, PoliciesTests.wing(day(random.nextInt(7))))
                            .at(null));
            for (var reading : genuine) {
                assertThat(decide(reading.build(), due, EarlierUse.NONE)).isEqualTo("APPROVE");
            }
        }
    }

    private static String decide(io.vikaya.payment.reading.ReceiptReading reading, Money due, EarlierUse earlier) {
        var assessment = PaymentChecks.assess(Cases.of(reading, due, earlier));
        return TABLE.decide(assessment, MOST_TRUSTING).name();
    }

    private static Readings paid(Money amount) {
        return Readings.of("1.00").amount(amount);
    }

    private Money due() {
        return random.nextBoolean()
                ? Money.of(String.valueOf((10 + random.nextInt(5_000)) * 100), "KHR")
                : Money.of((2 + random.nextInt(900)) + "." + (10 + random.nextInt(90)), "USD");
    }

    private static Money oneDigitChanged(Money due, Random random) {
        var text = new StringBuilder(plain(due));
        int at;
        do {
            at = random.nextInt(text.length());
        } while (text.charAt(at) == '.');
        text.setCharAt(at, (char) ('0' + (text.charAt(at) - '0' + 1 + random.nextInt(9)) % 10));
        return money(due, text.toString());
    }

    private static Money withoutLeadingDigit(Money due, Random random) {
        var rest = plain(due).substring(1);
        return money(due, rest.startsWith(".") ? "0" + rest : rest);
    }

    private static Money exchanged(Money due) {
        var riel = new BigDecimal(4_100);
        return other(due).equals("KHR")
                ? Money.of(due.amount().multiply(riel).toPlainString(), "KHR")
                : Money.of(
                        due.amount()
                                .divide(riel, 2, java.math.RoundingMode.HALF_UP)
                                .toPlainString(),
                        "USD");
    }

    private static Money money(Money like, String amount) {
        return Money.of(amount, like.currency().getCurrencyCode());
    }

    private static String plain(Money money) {
        return money.plainAmount();
    }

    private static String other(Money money) {
        return money.currency().getCurrencyCode().equals("USD") ? "KHR" : "USD";
    }

    private static char otherThan(Random random, char right) {
        char letter;
        do {
            letter = (char) ('A' + random.nextInt(26));
        } while (letter == right);
        return letter;
    }

    private static String oneDigitOff(Random random) {
        var text = new StringBuilder(Shop.ACCOUNT);
        int at;
        do {
            at = random.nextInt(text.length());
        } while (text.charAt(at) == ' ');
        text.setCharAt(at, (char) ('0' + (text.charAt(at) - '0' + 1 + random.nextInt(9)) % 10));
        return text.toString();
    }

    private static Instant ago(int days) {
        return Instant.now().minus(Duration.ofDays(days)).minusSeconds(60);
    }

    private static LocalDate day(int ago) {
        return LocalDate.now(BusinessTime.ZONE).minusDays(ago);
    }
}
