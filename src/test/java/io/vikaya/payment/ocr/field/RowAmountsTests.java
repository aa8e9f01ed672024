package io.vikaya.payment.ocr.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.text.TextPage;
import io.vikaya.payment.ocr.text.Words;
import io.vikaya.shared.money.Money;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowAmountsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31,000    | 31,000    | 41000 | KHR | true",
                "31,000    | 31,000    | 931000 | KHR | true",
                "31,000    | 431,000   | 41000 | KHR | false", // two passes that say two things
                "431,000   | 431,000   | 31000 | KHR | false", // a sign in front
                "31,000    | 31,000    | 31000 | KHR | false",
                "19.19 USD | 19.19 USD | 29.19 | USD | true",
                "29000     | 29000     | 290.00 | USD | false", // a lost point
                "27,000    | 27,000    | 6.72 | USD | false", // the same in riel
                "27,000    | 27,000    | 9.72 | USD | true"
            })
    void contradictWhereTwoPassesReadAnotherFigure(
            String one, String other, String headline, String currency, boolean contradicts) {
        var page = new PageView(List.of(page("gray", one), page("neural", other)), 600, 400);

        assertThat(RowAmounts.contradict(page, Money.of(headline, currency))).isEqualTo(contradicts);
    }

    private static TextPage page(String pass, String amount) {
        return Words.page(pass, """
                Transaction date     15 Nov 2026, 05:17 PM
                Amount               %s
                Fee                  Free
                """.formatted(amount));
    }
}
