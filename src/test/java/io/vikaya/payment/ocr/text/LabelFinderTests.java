package io.vikaya.payment.ocr.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelFinderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Trx. ID:      62868005671        | TRANSACTION_ID
                    From account:    KEO PISEY       | PAYER
                    Original amount:    3.74 USD     | DEBIT
                    Reference #:    100FT39226833910 | REFERENCE
                    To account:    008 662 143       | RECIPIENT
                    Transaction date:    Nov 19      | DATE
                    Transactlon date:    Nov 19      | DATE
                    External Ref. : 5c5efe5b         | HASH
                    លេខកូដប្រតិបត្តិការ៖    60233662037   | TRANSACTION_ID
                    លេខកួដប្រតិបត្តិការ៖    60233662037   | TRANSACTION_ID
                    លេខយោងប្រគិបត្តិការខាងក្រៅ  b111cf2c  | HASH
                    លេខយោង    63260128352             | REFERENCE
                    ទឹកប្រាក់កាក់ចេញ    -52,000         | DEBIT
                    ទៅគណនី    ABC                     | RECIPIENT
                    """)
    void knowsLabelsInTheirSpellings(String row, Label expected) {
        assertThat(LabelFinder.find(List.of(Words.page("gray", row))))
                .first()
                .extracting(FoundLabel::label)
                .isEqualTo(expected);
    }

    @Test
    void takesNoWordInsideASentenceForALabel() {
        assertThat(LabelFinder.find(List.of(Words.page("gray", "You have paid from account 001 to Date"))))
                .isEmpty();
    }

    @Test
    void findsALabelBehindAWideGap() {
        var labels = LabelFinder.find(List.of(Words.page("gray", "Trx. ID:   628       Status:   Done")));
        assertThat(labels).extracting(FoundLabel::label).containsExactlyInAnyOrder(Label.TRANSACTION_ID, Label.STATUS);
    }

    @Test
    void prefersTheBetterSpelledReadingOfOnePlace() {
        var one = Words.page("gray", "Referencc #:    100FT");
        var two = Words.page("even", "Reference #:    100FT");
        assertThat(LabelFinder.find(List.of(one, two)))
                .hasSize(1)
                .first()
                .extracting(FoundLabel::slips)
                .isEqualTo(0);
    }
}
