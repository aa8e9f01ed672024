package io.vikaya.payment.ocr.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ocr.text.PrintedDate.ClockFace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTests {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Jan 05, 2026 06:07 PM;            2026-01-05T18:07+07:00
                    Jan 05, 2026 | 4:38PM;            2026-01-05T16:38+07:00
                    Jan 06, 2026 | 12:56AM;           2026-01-06T00:56+07:00
                    មករា 07, 2026 | 08:27AM;          2026-01-07T08:27+07:00
                    ម.ក 07, 2026 | 02:37PM;           2026-01-07T14:37+07:00
                    ៥ មករា ២០២៦ | ០៩:១៣ ព្រឹក;         2026-01-05T09:13+07:00
                    ២១ វិច្ឆិកា ២០២៦ | ១០:៣២ ល្ងាច;      2026-11-21T22:32+07:00
                    ២១ រិច្ឆិកា ២០២៦ | ១០:៣២ ក្រឹក;      2026-11-21T10:32+07:00
                    ០៩:៤០ល្ងាច ថ្ងៃទី ៤ មករា ២០២៦;       2026-01-04T21:40+07:00
                    04-01-2026 | 04:29:45 PM;         2026-01-04T16:29+07:00
                    04 មករា, 2026 4:56:47 PM;         2026-01-04T16:56+07:00
                    05 Jan 2026, 09:47 AM;            2026-01-05T09:47+07:00
                    4 មករា 2026, 03:05 PM;            2026-01-04T15:05+07:00
                    11/10/2026 12:03 PM;              2026-10-11T12:03+07:00
                    November 20, 2026 at 2:14 PM;     2026-11-20T14:14+07:00
                    2026-10-20 04.01.36 PM;           2026-10-20T16:01+07:00
                    30 Oct 2026 | 05:35 PM;           2026-10-30T17:35+07:00
                    """)
    void readsDatesAsBanksPrintThem(String printed, String expected) {
        assertThat(PrintedDate.parse(printed, ClockFace.TWELVE_HOURS)).hasToString("Optional[" + expected + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jan 05, 2026 06:07",
                "Jan 05, 2026 06:07 ??",
                "?? 05, 2026 06:07 PM",
                "Jan 32, 2026 06:07 PM",
                "Jan 05, 2026",
                "06:07 PM",
                "Jan 05, 2026 16:71 PM"
            })
    void readsNoDateThatIsNotWhole(String printed) {
        assertThat(PrintedDate.parse(printed, ClockFace.TWELVE_HOURS)).isEmpty();
    }

    @Test
    void takesAClockWithoutHalvesAtItsWordWhereTheBankHasOne() {
        assertThat(PrintedDate.parse("18 OCT 2026 17:45:03", ClockFace.ANY))
                .hasToString("Optional[2026-10-18T17:45+07:00]");
        assertThat(PrintedDate.parse("04/10/2026 08:15", ClockFace.ANY))
                .hasToString("Optional[2026-10-04T08:15+07:00]");
        assertThat(PrintedDate.parse("04/10/2026 08:15", ClockFace.TWELVE_HOURS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    90 តុលា ២០២៦ | ០៣:៣៩ ល្ងាច;       2026-10-10T15:39+07:00
                    9៦ វិច្ឆិកា ២០២៦ | 0២:២២ ្វាច;      2026-11-16T14:22+07:00
                    ៥ មករា ២០២៦ | ០៩:១៣ ព្រឹក 63 7;    2026-01-05T09:13+07:00
                    """)
    void knowsWhichKhmerDigitsLookLikeLatinOnes(String printed, String expected) {
        assertThat(PrintedDate.parse(printed, ClockFace.TWELVE_HOURS)).hasToString("Optional[" + expected + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "៩ វិច្ឆិកា ២០២៦ | 99:06 ព្រឹក",
                "២២ វិច្ឆិកា ២០២៦ | 08:9៦ ព្រឹក",
                "១៦ វិច្ឆិកា ២០២៦ 99:00",
                "8 វិច្ឆិកា ២០២៦ | ០៩:១៦ ព្រឹក"
            })
    void believesNoOtherLatinDigitAmongKhmerOnes(String printed) {
        assertThat(PrintedDate.parse(printed, ClockFace.ANY)).isEmpty();
    }

    @Test
    void takesAMonthFromElsewhereWhereItsOwnWasNotUnderstood() {
        assertThat(PrintedDate.parse("1.6 13, 2026 | 04:29PM", ClockFace.TWELVE_HOURS, 11))
                .hasToString("Optional[2026-11-13T16:29+07:00]");
        assertThat(PrintedDate.parse("២៣ AAN ២០២៦ | ១២:៤៤ ល្ងាច", ClockFace.TWELVE_HOURS, 10))
                .hasToString("Optional[2026-10-23T12:44+07:00]");
        assertThat(PrintedDate.parse("13, 2026", ClockFace.TWELVE_HOURS, 11)).isEmpty();
        assertThat(PrintedDate.months("វ.ច 13, 2026 | 04:29ឯស")).containsExactly(11);
        assertThat(PrintedDate.months("Savings 12 of 2026")).isEmpty();
    }

    @Test
    void doesNotGuessBetweenTwoMonths() {
        assertThat(PrintedDate.month("Ju")).isZero();
        assertThat(PrintedDate.month("Oct")).isEqualTo(10);
        assertThat(PrintedDate.month("0ct")).isEqualTo(10);
        assertThat(PrintedDate.month("Jxn")).isZero();
        assertThat(PrintedDate.month("តុលា")).isEqualTo(10);
        assertThat(PrintedDate.month("កុលា")).isEqualTo(10);
    }
}
