package io.vikaya.payment.ocr.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdShapeTests {

    @Test
    void putsLettersRightWhereOnlyDigitsCanStand() {
        assertThat(IdShape.digits("", 11).fit("6O23366203l")).contains("60233662031");
        assertThat(IdShape.digits("100FT", 11).fit("1OOFT39226833910")).contains("100FT39226833910");
        assertThat(IdShape.mixed("001FTRA", "\\d{5}[0-9A-HJ-NP-Z]{4}").fit("OO1FTRA26310N99Y"))
                .contains("001FTRA26310N99Y");
    }

    @Test
    void refusesAnIdWithADigitLostOrInvented() {
        assertThat(IdShape.digits("", 11).fit("6023366203")).isEmpty();
        assertThat(IdShape.digits("", 11).fit("602336620371")).isEmpty();
        assertThat(IdShape.digits("", 11).fit("60233A62037")).isEmpty();
        assertThat(IdShape.digits("MB", 14).fit("NB26356445234405")).isEmpty();
    }
}
