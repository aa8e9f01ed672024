package io.vikaya.payment.ocr.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.shared.money.Currencies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyMarkTests {

    @ParameterizedTest
    @ValueSource(strings = {"KHR", "kHR", "Kur", "KHK", "រៀល", "(រៀល)", "៛", "រៀល។"})
    void knowsRiel(String text) {
        assertThat(CurrencyMark.of(text)).isEqualTo(new CurrencyMark(Currencies.KHR, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD", "usp", "uSD", "ដុល្លារ", "ដុល្លា!", "US$"})
    void knowsDollars(String text) {
        assertThat(CurrencyMark.of(text)).isEqualTo(new CurrencyMark(Currencies.USD, true));
    }

    @Test
    void isNotSureOfALoneSign() {
        assertThat(CurrencyMark.of("$").certain()).isFalse();
        assertThat(CurrencyMark.of("រ").certain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PM", "ABC", "ជោគជ័យ", "3", "§"})
    void takesNothingElseForACurrency(String text) {
        assertThat(CurrencyMark.of(text).currency()).isNull();
    }
}
