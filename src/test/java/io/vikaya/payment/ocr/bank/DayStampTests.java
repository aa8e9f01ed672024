package io.vikaya.payment.ocr.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayStampTests {

    private final DayStamp acleda = new DayStamp(0, 1);
    private final DayStamp wing = new DayStamp(7, 2);

    @Test
    void acceptsTheDayWrittenInTheIdAndItsNeighbours() {
        assertThat(acleda.contradicts("63260128352", LocalDate.of(2026, 11, 22)))
                .isFalse();
        assertThat(acleda.contradicts("63260128352", LocalDate.of(2026, 11, 23)))
                .isFalse();
        assertThat(wing.contradicts("0002347263257F32", LocalDate.of(2026, 11, 21)))
                .isFalse();
    }

    @Test
    void flagsAnyOtherDay() {
        assertThat(acleda.contradicts("63260128352", LocalDate.of(2026, 11, 20)))
                .isTrue();
        assertThat(acleda.contradicts("63260128352", LocalDate.of(2025, 11, 22)))
                .isTrue();
        assertThat(acleda.contradicts("69990128352", LocalDate.of(2026, 11, 22)))
                .isTrue();
    }

    @Test
    void saysNothingAboutIdsWithoutADay() {
        assertThat(wing.contradicts("0002", LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(wing.contradicts("0002347ABCDEFG", LocalDate.of(2026, 11, 21)))
                .isFalse();
    }
}
