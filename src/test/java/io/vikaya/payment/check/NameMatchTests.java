package io.vikaya.payment.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTests {

    @ParameterizedTest
    @CsvSource({
        "CHAN SOKHA, CHAN SOKHA, MATCH",
        "CHAN SOKHA, CHAN S., MATCH",
        "CHAN SOKHA, chan sokha, MATCH",
        "CHAN SOKHA, CHAN SOKHE, MATCH",
        "CHAN SOKHA, CHAN K., UNREADABLE",
        "CHAN SOKHA, CHEN SOKHA, UNREADABLE",
        "CHAN SOKHA, LONG VISAL, MISMATCH",
        "CHAN SOKHA, ហាងឈូក, UNREADABLE",
        "CHAN SOKHA & LY DARA, CHAN S. AND LY D., MATCH",
        "CHAN SOKHA & LY DARA, CHAN S. & LY M., UNREADABLE",
        "CHAN SOKHA & LY DARA, CHAN S., UNREADABLE"
    })
    void comparesAsBanksPrint(String expected, String found, CheckOutcome outcome) {
        assertThat(NameMatch.compare(expected, found)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "005 123 456, 005123456, MATCH",
        "005 123 456, 005 *** 456, MATCH",
        "005 123 456, 005 *** 457, MISMATCH",
        "005 123 456, 005 123 457, MISMATCH",
        "005 123 456, XXXXX3456, MATCH",
        "005 123 456, **, UNREADABLE"
    })
    void comparesAccountsByTheirVisibleDigits(String expected, String found, CheckOutcome outcome) {
        assertThat(AccountMatch.compare(expected, found)).isEqualTo(outcome);
    }
}
