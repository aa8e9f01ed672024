package io.vikaya.payment.check.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.check.CheckOutcome;
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
        "CHAN SOKHA & LY DARA, CHAN S., UNREADABLE",
        "CHAN SOKHA & LY DARA, LY D. & CHAN S., MATCH",
        "CHAN SOKHA & LY DARA, CHAN D. & LY S., UNREADABLE",
        "CHAN SOKHA, SOKHA CHAN, MATCH",
        "CHAN SOKHA, MR. CHAN SOKHA, MATCH",
        "CHAN SOKHA, CHANSOKHA, MATCH",
        "CHAN SOKHA, CHANS., MATCH",
        "CHAN SOKHA, CHANK., MISMATCH",
        "CHAN SOKHA & LY DARA, CHANS.&LYD., MATCH",
        "CHAN SOKHA & LY DARA, CHANSANDLYD., MATCH",
        "CHAN SOKHA & LY DARA, CHANSANDLYM., MISMATCH",
        "CHAN SOKHA, C. S., UNREADABLE",
        "CHAN SOKHA, CHAN SOKHA MARKET, UNREADABLE",
        "CHAN SOKHA, CHAN SOKHE VISAL, UNREADABLE",
        "CHRAB MART 7, CHRAB MART 7, MATCH",
        "CHRAB MART 7, CHRABMART7, MATCH",
        "CHRAB MART 7, CHRAB MART ៧, MATCH",
        "CHRAB MART 7, CHRAB MART 8, UNREADABLE",
        "CHRAB MART 7, CHRAB MART 17, UNREADABLE",
        "CHRAB MART 7, CHRAB MART, UNREADABLE",
        "CHRAB MART, CHRAB MART 8, UNREADABLE",
        "24 CHRAB MART, CHRAB MART, MATCH",
        "SOK D. & CHAN M., SOK DARA AND CHAN MALY, MATCH",
        "SOK D. & CHAN M., SOK DARA AND CHAN VALY, UNREADABLE"
    })
    void comparesAsBanksPrint(String expected, String found, CheckOutcome outcome) {
        assertThat(NameMatch.compare(expected, found)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "005 123 456, 005123456, MATCH",
        "005 123 456, 005 *** 456, UNREADABLE",
        "005 123 456, 005 *** 457, MISMATCH",
        "005 123 456, 005 123 457, MISMATCH",
        "005 123 456, XXXXX3456, UNREADABLE",
        "005 123 456, 1005 123 456, MISMATCH",
        "005 123 456, 005 123 45, MISMATCH",
        "005 123 456, 005 123 4 *** 3 456, MISMATCH",
        "005 123 456, **, UNREADABLE"
    })
    void comparesAccountsByTheirVisibleDigits(String expected, String found, CheckOutcome outcome) {
        assertThat(AccountMatch.compare(expected, found)).isEqualTo(outcome);
    }
}
