package io.vikaya.payment.ocr.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    28,000        | 28000
                    24,000.00     | 24000.00
                    20.000,00     | 20000.00
                    1.234.567,89  | 1234567.89
                    1,100,000     | 1100000
                    20.000        | 20000
                    6.99          | 6.99
                    11,83         | 11.83
                    1.5           | 1.5
                    800           | 800
                    28000         | 28000
                    ២៨,០០០        | 28000
                    28,0O0        | 28000
                    1l,500        | 11500
                    0.59          | 0.59
                    """)
    void readsFiguresAsBanksPrintThem(String printed, String value) {
        assertThat(PrintedNumber.parse(printed).orElseThrow().value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28,00",
                "28,0000",
                "2,8000",
                "28,000,00",
                "1.234,567.89",
                "0,28,000",
                "028,000",
                "12:45",
                "",
                "O.O"
            })
    void readsNoFigureWithADigitLostOrInvented(String printed) {
        assertThat(PrintedNumber.parse(printed).filter(number -> number.cents() != 2))
                .isEmpty();
    }
}
