package io.vikaya.payment.cli;

import io.vikaya.payment.Payee;
import io.vikaya.payment.check.EarlierUse;
import io.vikaya.payment.check.PrintedIds;
import io.vikaya.payment.reading.ReadField;
import io.vikaya.shared.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything somebody might try with a picture: the payment it proves, and the payments it does not. The kinds are those whose
 * false approvals were measured on real receipts.
 */
final class Trials {

    /** What a shop is paid into when its receipts do not print it. */
    private static final String UNPRINTED_ACCOUNT = "000 111 222";

    private static final Duration SOON_AFTER = Duration.ofHours(1);
    private static final BigDecimal RATE = new BigDecimal("4050");

    private Trials() {}

    /** All trials of a picture; none where the truth does not say amount and payee. */
    static List<Trial> of(Labelled picture) {
        var trials = new ArrayList<Trial>();
        genuine(picture).ifPresent(genuine -> {
            trials.add(genuine);
            amounts(genuine, picture.truth(), trials);
            payees(genuine, picture.truth(), trials);
            days(genuine, picture.truth(), trials);
            again(genuine, trials);
        });
        return trials;
    }

    private static Optional<Trial> genuine(Labelled picture) {
        var truth = picture.truth();
        if (truth.amount() == null || truth.currency() == null || truth.recipientName() == null) {
            return Optional.empty();
        }
        var account = truth.recipientAccount();
        var payee = new Payee(
                truth.recipientName(),
                account == null || !account.replace(" ", "").matches("\\d+") ? UNPRINTED_ACCOUNT : account,
                null,
                null);
        var paid = paidAt(picture);
        var forged = Boolean.TRUE.equals(truth.tampered()) || !truth.isReceipt();
        return Optional.of(new Trial(
                forged ? truth.isReceipt() ? "amount edited in the picture" : "not a completed payment" : "genuine",
                !forged,
                picture.reading(),
                Money.of(truth.amount(), truth.currency()),
                payee,
                EarlierUse.NONE,
                paid.plus(SOON_AFTER)));
    }

    /** By the date printed; where none is, by the day in ACLEDA's id; else any day. */
    private static Instant paidAt(Labelled picture) {
        var truth = picture.truth();
        if (truth.dateTime() != null) {
            return OffsetDateTime.parse(truth.dateTime()).toInstant();
        }
        var read = picture.reading().dateTime();
        if (read != null) {
            return read.value().toInstant();
        }
        var id = String.valueOf(truth.transactionId());
        var day = "ACLEDA".equals(truth.bank()) && id.matches("6[0-3]\\d{9}")
                ? LocalDate.ofYearDay(2026, Integer.parseInt(id.substring(1, 4)))
                : LocalDate.of(2026, 11, 20);
        return day.atTime(12, 0).toInstant(ZoneOffset.ofHours(7));
    }

    private static void amounts(Trial genuine, TruthLine truth, List<Trial> trials) {
        var plain = genuine.amount().plainAmount();
        for (var i = 0; i < plain.length(); i++) {
            if (Character.isDigit(plain.charAt(i))) {
                var digit = (char) ('0' + (plain.charAt(i) - '0' + 1) % 10);
                money(plain.substring(0, i) + digit + plain.substring(i + 1), genuine)
                        .ifPresent(money ->
                                trials.add(genuine.as("one digit changed").expecting(money)));
            }
        }
        for (var front = 1; front <= 9; front++) {
            money(front + plain, genuine)
                    .ifPresent(money -> trials.add(genuine.as("digit in front").expecting(money)));
        }
        money(plain.substring(1).replaceFirst("^\\.", "0."), genuine)
                .ifPresent(money -> trials.add(genuine.as("leading digit lost").expecting(money)));
        trials.add(genuine.as("ten times as much").expecting(genuine.amount().times(BigDecimal.TEN)));
        money(
                        new BigDecimal(plain)
                                .movePointLeft(1)
                                .setScale(2, RoundingMode.DOWN)
                                .toPlainString(),
                        genuine)
                .ifPresent(money -> trials.add(genuine.as("a tenth").expecting(money)));
        otherCurrency(plain, genuine)
                .ifPresent(money -> trials.add(genuine.as("currency swapped").expecting(money)));
        if (truth.originalAmount() != null
                && truth.originalCurrency() != null
                && !truth.originalCurrency().equals(truth.currency())) {
            trials.add(genuine.as("debit figure, other currency")
                    .expecting(Money.of(truth.originalAmount(), truth.originalCurrency())));
        }
        exchanged(genuine)
                .ifPresent(money ->
                        trials.add(genuine.as("same worth, other currency").expecting(money)));
    }

    private static Optional<Money> money(String amount, Trial like) {
        try {
            var money = Money.of(amount, like.amount().currency().getCurrencyCode());
            return money.isPositive() && !money.equals(like.amount()) ? Optional.of(money) : Optional.empty();
        } catch (RuntimeException notAnAmount) {
            return Optional.empty();
        }
    }

    private static Optional<Money> otherCurrency(String plain, Trial like) {
        var riel = like.amount().currency().getCurrencyCode().equals("KHR");
        return riel || new BigDecimal(plain).stripTrailingZeros().scale() <= 0
                ? Optional.of(Money.of(
                        riel
                                ? plain
                                : new BigDecimal(plain)
                                        .setScale(0, RoundingMode.DOWN)
                                        .toPlainString(),
                        riel ? "USD" : "KHR"))
                : Optional.empty();
    }

    private static Optional<Money> exchanged(Trial like) {
        var riel = like.amount().currency().getCurrencyCode().equals("KHR");
        var other = riel
                ? like.amount().amount().divide(RATE, 2, RoundingMode.HALF_UP)
                : like.amount().amount().multiply(RATE).setScale(0, RoundingMode.HALF_UP);
        return other.signum() > 0
                ? Optional.of(Money.of(other.toPlainString(), riel ? "USD" : "KHR"))
                : Optional.empty();
    }

    private static void payees(Trial genuine, TruthLine truth, List<Trial> trials) {
        var name = genuine.payee().name();
        trials.add(genuine.as("unrelated payee").paidTo(new Payee("PICH VISAL", "777 333 111", null, null)));
        for (var alike : LookAlikes.of(name)) {
            trials.add(genuine.as("look-alike payee").paidTo(new Payee(alike, "777 333 111", null, null)));
        }
        var account = truth.recipientAccount();
        if (account != null && account.replace(" ", "").matches("\\d{6,}")) {
            for (var i = 0; i < account.length(); i++) {
                if (Character.isDigit(account.charAt(i))) {
                    var digit = (char) ('0' + (account.charAt(i) - '0' + 1) % 10);
                    trials.add(genuine.as("account one digit off")
                            .paidTo(new Payee(
                                    name, account.substring(0, i) + digit + account.substring(i + 1), null, null)));
                }
            }
        }
    }

    private static void days(Trial genuine, TruthLine truth, List<Trial> trials) {
        if (truth.dateTime() == null) {
            return;
        }
        var late = genuine.now().plus(Duration.ofDays(30));
        trials.add(genuine.as("30 days old").at(late));
        trials.add(genuine.as("a day ahead")
                .at(genuine.now().minus(Duration.ofDays(1).plus(SOON_AFTER))));
        var printed = genuine.reading().dateTime();
        if (printed != null && carriesItsDay(truth)) {
            trials.add(genuine.as("30 days old, date edited")
                    .at(late)
                    .reading(genuine.reading()
                            .withDate(new ReadField<>(
                                    printed.value().plusDays(30),
                                    printed.text(),
                                    printed.confidence(),
                                    printed.box()))));
        }
    }

    /** Only ids that hold the day can give an edited date away; the rest is for the bank's own answer. */
    private static boolean carriesItsDay(TruthLine truth) {
        var id = String.valueOf(truth.transactionId());
        return "ACLEDA".equals(truth.bank()) && id.matches("6\\d{10}")
                || "Wing".equals(truth.bank()) && id.matches("0\\d{11}\\w+")
                || "Vattanac".equals(truth.bank()) && id.startsWith("001FTRA");
    }

    private static void again(Trial genuine, List<Trial> trials) {
        var ids = PrintedIds.of(genuine.reading());
        trials.add(genuine.as("same picture again").usedBefore(new EarlierUse(List.of(), true, false)));
        if (!ids.isEmpty()) {
            trials.add(genuine.as("another picture of it").usedBefore(new EarlierUse(ids, false, false)));
        }
        if (genuine.reading().payerAccount() != null) {
            trials.add(genuine.as("other side of the payment").usedBefore(new EarlierUse(List.of(), false, true)));
        }
    }
}
