package io.vikaya.payment.ocr.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ocr.bank.BankLayouts;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.text.TextPage;
import io.vikaya.payment.ocr.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatesTests {

    @Test
    void putsTheDigitsOfOnePassBesideTheMonthOfAnother() {
        assertThat(date(
                        Words.page("gray", "ISiGUAUAMI:       1.6 13, 2026 | 04:29PM"),
                        Words.page("khmer", "ថ្ងៃធ្វើប្រតិបត្តិការ៖     វ.ច 13, 2026 | 04:29ឯស")))
                .isEqualTo("2026-11-13T16:29+07:00");
    }

    @Test
    void readsTheHalfOfTheDayBelowAnUnlabelledDate() {
        assertThat(date(Words.page("khmer", "២៣ តុលា ២០២៦ | ១២:៤៤\nល្ងាច"))).isEqualTo("2026-10-23T12:44+07:00");
    }

    @Test
    void takesNoMonthWhereTwoWereSeen() {
        assertThat(date(
                        Words.page("gray", "xx 13, 2026 | 04:29PM"),
                        Words.page("even", "Nov 13, 2026 | 04:29"),
                        Words.page("khmer", "Oct 13, 2026 | 04:29")))
                .isEqualTo("none");
    }

    @Test
    void takesNoMonthFromTheNameOfAShop() {
        assertThat(date(
                        Words.page("gray", "CHRAB MART 7\n\nxx 13, 2026 | 04:29PM"),
                        Words.page("khmer", "MARCH 7\n\nxx 13, 2026 | 04:29PM")))
                .isEqualTo("none");
    }

    private static String date(TextPage... passes) {
        var page = new PageView(List.of(passes), 600, 400);
        return Dates.read(page, BankLayouts.recognize(page))
                .map(field -> field.value().toString())
                .orElse("none");
    }
}
