package io.vikaya.payment.ocr.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ocr.text.TextRow;
import io.vikaya.payment.ocr.text.Words;
import io.vikaya.shared.money.Currencies;
import org.junit.jupiter.api.Test;

class AmountFinderTests {

    @Test
    void findsFigureMinusAndCurrency() {
        var found = one("-28,000 KHR", false);
        assertThat(found.number().value()).isEqualByComparingTo("28000");
        assertThat(found.minus()).isTrue();
        assertThat(found.mark().currency()).isEqualTo(Currencies.KHR);
    }

    @Test
    void readsTheNumbersOfAPhoneSetToAnotherCountry() {
        assertThat(one("-20.000,00 KHR", false).number().value()).isEqualByComparingTo("20000");
    }

    @Test
    void readsACurrencyInFront() {
        assertThat(one("KHR 5,000", false).mark().currency()).isEqualTo(Currencies.KHR);
        assertThat(one("- $29.19", false).mark().currency()).isEqualTo(Currencies.USD);
        assertThat(one("- $29.19", false).minus()).isTrue();
    }

    @Test
    void takesASignReadAsADigitOffTheEnd() {
        assertThat(one("34,0003", true).number().value()).isEqualByComparingTo("34000");
        assertThat(AmountFinder.find(new TextRow(Words.row(0, "34,0003")), "gray", false))
                .isEmpty();
        assertThat(AmountFinder.find(new TextRow(Words.row(0, "8.505")), "gray", true))
                .isEmpty();
    }

    private static AmountCandidate one(String text, boolean signBehind) {
        var found = AmountFinder.find(new TextRow(Words.row(0, text)), "gray", signBehind);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
