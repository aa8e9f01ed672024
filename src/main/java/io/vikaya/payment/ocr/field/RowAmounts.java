package io.vikaya.payment.ocr.field;

import io.vikaya.payment.ocr.headline.AmountJudge;
import io.vikaya.payment.ocr.page.AmountCandidate;
import io.vikaya.payment.ocr.page.Ballot;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.page.Votes;
import io.vikaya.payment.ocr.text.FoundLabel;
import io.vikaya.payment.ocr.text.Label;
import io.vikaya.payment.reading.ReadField;
import io.vikaya.shared.money.Currencies;
import io.vikaya.shared.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Amounts of labelled rows: what was debited, what was credited. */
public final class RowAmounts {

    private RowAmounts() {}

    /** What left the payer's account. */
    public static Optional<ReadField<Money>> debit(PageView page) {
        return page.labelled(Label.DEBIT).stream()
                .map(label -> read(page, label))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Every amount a labelled row gives, for checking the headline against. */
    public static List<Money> all(PageView page) {
        return Stream.concat(page.labelled(Label.DEBIT).stream(), page.labelled(Label.AMOUNT).stream())
                .map(label -> read(page, label))
                .flatMap(Optional::stream)
                .map(ReadField::value)
                .toList();
    }

    /**
     * Whether a row with the amount says another figure than the headline. A figure counts that two passes gave, even where
     * its currency was lost: whoever types a new headline over an old one may forget that it stands in a row as well.
     */
    public static boolean contradict(PageView page, Money headline) {
        return page.labelled(Label.AMOUNT).stream()
                .flatMap(label -> page.read(page.valueRegion(label)).stream())
                .flatMap(snippet -> snippet.amounts().stream().limit(1))
                .filter(candidate -> candidate.number().value().signum() > 0)
                .collect(Collectors.groupingBy(
                        candidate -> candidate.number().value().stripTrailingZeros(),
                        Collectors.mapping(AmountCandidate::pass, Collectors.toSet())))
                .entrySet()
                .stream()
                .anyMatch(figure -> figure.getValue().size() > 1 && !maySay(headline, figure.getKey()));
    }

    /** In either currency; a sign in front of a row's figure is often taken for a digit, and a point is lost. */
    private static boolean maySay(Money headline, BigDecimal figure) {
        var digits = figure.toPlainString();
        return digits.endsWith(headline.amount().stripTrailingZeros().toPlainString())
                || digits.endsWith(headline.amount().unscaledValue().toString())
                || Stream.of(Currencies.KHR, Currencies.USD)
                        .filter(currency -> !currency.equals(headline.currency()))
                        .anyMatch(currency -> AmountJudge.fits(headline, new Money(figure, currency)));
    }

    private static Optional<ReadField<Money>> read(PageView page, FoundLabel label) {
        var ballots = new ArrayList<Ballot<Money>>();
        for (var snippet : page.read(page.valueRegion(label))) {
            snippet.amounts().stream().findFirst().flatMap(RowAmounts::ballot).ifPresent(ballots::add);
        }
        return Votes.decide(ballots, money -> money, false);
    }

    private static Optional<Ballot<Money>> ballot(AmountCandidate candidate) {
        var currency = candidate.mark().currency();
        var cents = candidate.number().value().stripTrailingZeros().scale() > 0;
        if (currency == null
                || !candidate.mark().certain() && !cents
                || currency.equals(Currencies.KHR) && cents
                // Rows print dollars with both cents; without them a point was lost.
                || currency.equals(Currencies.USD) && candidate.number().cents() != 2) {
            return Optional.empty();
        }
        var money = new Money(candidate.number().value(), currency);
        return Optional.of(
                new Ballot<>(candidate.pass(), money, candidate.text(), candidate.confidence(), candidate.whole()));
    }
}
