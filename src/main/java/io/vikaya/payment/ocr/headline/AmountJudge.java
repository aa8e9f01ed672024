package io.vikaya.payment.ocr.headline;

import io.vikaya.payment.ocr.page.AmountCandidate;
import io.vikaya.payment.reading.ReadField;
import io.vikaya.shared.money.Currencies;
import io.vikaya.shared.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what the headline amount is, or that nobody can tell. */
public final class AmountJudge {

    private static final BigDecimal LOWEST_RATE = new BigDecimal("3900");
    private static final BigDecimal HIGHEST_RATE = new BigDecimal("4200");
    private static final double CLEAR = 0.85;
    private static final double SURE = 0.95;

    private AmountJudge() {}

    /**
     * The amount all but a minority agree on.
     *
     * @param rows amounts of the labelled rows (debited, credited), which can confirm a figure but never replace it
     * @param minusExpected whether a figure without its minus must be taken for cut off unless a row confirms it
     * @param signExpected whether the currency is a sign here, so that one not understood is {@code ៛}
     */
    public static Optional<AmountVerdict> judge(
            Headline headline, List<Money> rows, boolean minusExpected, boolean signExpected) {
        var readings = new AmountReadings(headline.readings());
        var winners = readings.winners();
        var figure = winners.getFirst().number().value();
        var currency = currency(headline, winners, rows, signExpected);
        if (currency == null || isImpossible(figure, currency)) {
            return Optional.empty();
        }
        var money = new Money(figure, currency);
        var confirmed = rows.stream().anyMatch(row -> fits(money, row));
        var contradicted = !confirmed
                && rows.stream()
                        .anyMatch(row ->
                                row.currency().equals(currency) && row.amount().compareTo(money.amount()) != 0);
        if (!isBelieved(readings, headline, confirmed, contradicted)
                || minusExpected && !headline.hasMinus() && !confirmed && !readings.bothEnginesAgree()) {
            return Optional.empty();
        }
        var shown = winners.stream()
                .max(Comparator.comparingDouble(AmountCandidate::confidence))
                .orElseThrow();
        var agreed = readings.bothEnginesAgree()
                || winners.size() >= 2 && !readings.networksDiffer()
                || confirmed && readings.best() > CLEAR;
        return Optional.of(new AmountVerdict(
                new ReadField<>(money, shown.text(), confidence(readings, agreed, confirmed), shown.whole()),
                agreed,
                readings.isDisputed()));
    }

    private static boolean isBelieved(
            AmountReadings readings, Headline headline, boolean confirmed, boolean contradicted) {
        var votes = readings.winners().size();
        var rivals = readings.rivals();
        if (readings.bothEnginesAgree()) {
            return !contradicted || votes >= rivals + 2;
        }
        if (readings.onlyNetworks()) {
            return readings.best() > SURE && !contradicted && (confirmed || rivals == 0);
        }
        if (readings.networksDiffer() && !confirmed) {
            return false;
        }
        return votes >= rivals + (contradicted ? 3 : 2)
                || votes > rivals && confirmed
                || votes == 1 && rivals == 0 && readings.best() > CLEAR && headline.hasMinus() && !contradicted;
    }

    private static double confidence(AmountReadings readings, boolean agreed, boolean confirmed) {
        var base = readings.bothEnginesAgree() ? 0.96 : agreed ? 0.86 : readings.onlyNetworks() ? 0.75 : 0.6;
        return base + 0.03 * readings.best() + (confirmed ? 0.05 : 0) - (readings.isDisputed() ? 0.05 : 0);
    }

    /** The same figure in the same currency, or a usual rate of exchange between the two. */
    public static boolean fits(Money one, Money other) {
        if (one.currency().equals(other.currency())) {
            return one.amount().compareTo(other.amount()) == 0;
        }
        var riel = one.currency().equals(Currencies.KHR) ? one.amount() : other.amount();
        var dollars = one.currency().equals(Currencies.USD) ? one.amount() : other.amount();
        // Half a cent either way moves the rate of a small payment far.
        var half = new BigDecimal("0.006");
        return dollars.signum() > 0
                && riel.compareTo(dollars.subtract(half).multiply(LOWEST_RATE)) >= 0
                && riel.compareTo(dollars.add(half).multiply(HIGHEST_RATE)) <= 0;
    }

    private static boolean isImpossible(BigDecimal figure, Currency currency) {
        return figure.signum() <= 0
                || currency.equals(Currencies.KHR)
                        && figure.stripTrailingZeros().scale() > 0;
    }

    private static @Nullable Currency currency(
            Headline headline, List<AmountCandidate> winners, List<Money> rows, boolean signExpected) {
        var riel = count(headline, Currencies.KHR, true);
        var dollars = count(headline, Currencies.USD, true);
        if (riel != dollars) {
            return riel > dollars ? Currencies.KHR : Currencies.USD;
        }
        var figure = winners.getFirst().number();
        var said = rows.stream()
                .filter(row -> row.amount().compareTo(figure.value()) == 0)
                .map(Money::currency)
                .distinct()
                .toList();
        if (said.size() == 1) {
            return said.getFirst();
        }
        var implied = List.of(Currencies.KHR, Currencies.USD).stream()
                .filter(currency -> !isImpossible(figure.value(), currency))
                .filter(currency -> rows.stream()
                        .filter(row -> !row.currency().equals(currency))
                        .anyMatch(row -> fits(new Money(figure.value(), currency), row)))
                .toList();
        if (implied.size() == 1) {
            return implied.getFirst();
        }
        return bySign(headline, winners, signExpected);
    }

    /** A lone sign: {@code $} before thousands without cents is what {@code ៛} looks like, so it is not believed. */
    private static @Nullable Currency bySign(Headline headline, List<AmountCandidate> winners, boolean signExpected) {
        var number = winners.getFirst().number();
        if (number.value().setScale(0, RoundingMode.DOWN).compareTo(number.value()) != 0) {
            return Currencies.USD;
        }
        var dollarSigns = count(headline, Currencies.USD, false);
        var rielSigns = count(headline, Currencies.KHR, false);
        if (dollarSigns >= 2 && rielSigns == 0 && (number.cents() == 2 || !number.grouped())) {
            return Currencies.USD;
        }
        // No bank here prints dollars in thousands without cents: whatever sign stood there, it was no dollar. With
        // cents
        // it is one only where readings agree on the sign, which engines read well.
        var signSeen = dollarSigns + rielSigns > 0 || signExpected;
        return number.grouped() && (signSeen && number.cents() == 0 || signExpected && dollarSigns <= 1)
                ? Currencies.KHR
                : null;
    }

    private static long count(Headline headline, Currency currency, boolean certain) {
        return headline.readings().stream()
                .filter(reading -> currency.equals(reading.mark().currency())
                        && reading.mark().certain() == certain)
                .count();
    }
}
