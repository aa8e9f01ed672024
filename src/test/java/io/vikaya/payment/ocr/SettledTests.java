package io.vikaya.payment.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.page.Passes;
import io.vikaya.payment.ocr.text.TextPage;
import io.vikaya.payment.ocr.text.Words;
import io.vikaya.payment.reading.ReadingFlag;
import io.vikaya.testing.Readings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SettledTests {

    private static final String UNDERSTOOD = """
            Trx. ID:             62826619188
            Transaction date:    Nov 18, 2026 12:45 PM
            From account:        SOK DARA (012 345 678)
            To account:          008 662 143
            """;

    @Test
    void isAPageOfWhichEverythingThatDecidesWasReadTwice() {
        assertThat(Settled.isSo(paid().build(), page(UNDERSTOOD))).isTrue();
    }

    @Test
    void isNoneThatLacksAnythingThatDecides() {
        assertThat(Settled.isSo(paid().id(null).build(), page(UNDERSTOOD))).isFalse();
        assertThat(Settled.isSo(paid().at(null).build(), page(UNDERSTOOD))).isFalse();
        assertThat(Settled.isSo(paid().paidTo(null, null).build(), page(UNDERSTOOD)))
                .isFalse();
        assertThat(Settled.isSo(paid().amount(null).build(), page(UNDERSTOOD))).isFalse();
        assertThat(Settled.isSo(paid().titleCovered().build(), page(UNDERSTOOD)))
                .isFalse();
        assertThat(Settled.isSo(paid().pending().build(), page(UNDERSTOOD))).isFalse();
        assertThat(Settled.isSo(paid().disputed().build(), page(UNDERSTOOD))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"AMOUNT_DISPUTED", "DEBIT_CONTRADICTS", "ID_DATE_CONTRADICTS", "ACCOUNT_NOT_READ"})
    void isNoneInDispute(ReadingFlag flag) {
        assertThat(Settled.isSo(paid().flagged(flag).build(), page(UNDERSTOOD))).isFalse();
    }

    @Test
    void isNoneWithARowNobodyUnderstood() {
        assertThat(Settled.isSo(paid().build(), page(UNDERSTOOD.replace("From account:", "SAmaAyI dno:"))))
                .isFalse();
    }

    @Test
    void isNoneWhoseDebitRowWasNotRead() {
        assertThat(Settled.isSo(paid().build(), page(UNDERSTOOD + "Original amount:     smudged")))
                .isFalse();
    }

    private static Readings paid() {
        return Readings.of("10.00");
    }

    private static PageView page(String text) {
        TextPage page = Words.page(Passes.GRAY, text);
        return new PageView(List.of(page), 600, 400);
    }
}
