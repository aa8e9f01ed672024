package io.vikaya.payment.ocr.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ocr.page.AmountCandidate;
import io.vikaya.payment.ocr.page.AmountFinder;
import io.vikaya.payment.ocr.text.TextRow;
import io.vikaya.payment.ocr.text.Words;
import io.vikaya.shared.money.Money;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AmountJudgeTests {

    @Test
    void believesTwoReadingsThatAgree() {
        var verdict = AmountJudge.judge(readings("-28,000 KHR", "-28,000 KHR"), List.of(), true, false)
                .orElseThrow();
        assertThat(verdict.amount().value()).isEqualTo(Money.of("28000", "KHR"));
        assertThat(verdict.agreed()).isTrue();
        assertThat(verdict.disputed()).isFalse();
    }

    @Test
    void believesNobodyWhenReadingsAreEvenlySplit() {
        assertThat(AmountJudge.judge(readings("-28,000 KHR", "-23,000 KHR"), List.of(), true, false))
                .isEmpty();
        assertThat(AmountJudge.judge(readings("-28,000 KHR", "-28,000 KHR", "-23,000 KHR"), List.of(), true, false))
                .isEmpty();
    }

    @Test
    void letsTheDebitRowDecideANarrowVote() {
        var verdict = AmountJudge.judge(
                readings("-28,000 KHR", "-28,000 KHR", "-23,000 KHR"), List.of(Money.of("6.99", "USD")), true, false);
        assertThat(verdict.orElseThrow().amount().value()).isEqualTo(Money.of("28000", "KHR"));
        assertThat(verdict.orElseThrow().disputed()).isTrue();
    }

    @Test
    void takesAFigureWithoutItsMinusForCutOff() {
        assertThat(AmountJudge.judge(readings("6,000 KHR", "6,000 KHR", "6,000 KHR"), List.of(), true, false))
                .isEmpty();
        assertThat(AmountJudge.judge(readings("6,000 KHR", "6,000 KHR"), List.of(Money.of("6000", "KHR")), true, false))
                .isPresent();
    }

    @Test
    void givesNoAmountWithoutACurrency() {
        assertThat(AmountJudge.judge(readings("-28,000", "-28,000"), List.of(), true, false))
                .isEmpty();
    }

    @Test
    void doesNotTakeADollarSignBeforeThousandsForDollars() {
        assertThat(AmountJudge.judge(readings("$24,000", "24,000", "24,000"), List.of(), false, true)
                        .orElseThrow()
                        .amount()
                        .value())
                .isEqualTo(Money.of("24000", "KHR"));
        // No bank here prints dollars in thousands without cents.
        assertThat(AmountJudge.judge(readings("$24,000", "$24,000"), List.of(), false, true)
                        .orElseThrow()
                        .amount()
                        .value())
                .isEqualTo(Money.of("24000", "KHR"));
        assertThat(AmountJudge.judge(readings("$24.50", "$24.50"), List.of(), false, true)
                        .orElseThrow()
                        .amount()
                        .value())
                .isEqualTo(Money.of("24.50", "USD"));
    }

    @Test
    void learnsTheCurrencyOfASignFromTheRows() {
        var crossed = AmountJudge.judge(readings("34,000", "34,000"), List.of(Money.of("8.45", "USD")), false, true);
        assertThat(crossed.orElseThrow().amount().value()).isEqualTo(Money.of("34000", "KHR"));
    }

    @Test
    void fitsTheSameFigureOrAUsualRate() {
        assertThat(AmountJudge.fits(Money.of("28000", "KHR"), Money.of("6.99", "USD")))
                .isTrue();
        assertThat(AmountJudge.fits(Money.of("28000", "KHR"), Money.of("28000", "KHR")))
                .isTrue();
        assertThat(AmountJudge.fits(Money.of("6000", "KHR"), Money.of("6.99", "USD")))
                .isFalse();
        assertThat(AmountJudge.fits(Money.of("28000", "KHR"), Money.of("28", "USD")))
                .isFalse();
    }

    private static Headline readings(String... texts) {
        return new Headline(
                Stream.of(texts).flatMap(text -> candidates(text).stream()).toList());
    }

    private static List<AmountCandidate> candidates(String text) {
        return AmountFinder.find(new TextRow(Words.row(1, text)), "gray", false);
    }
}
