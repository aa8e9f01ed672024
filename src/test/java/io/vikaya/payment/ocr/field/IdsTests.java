package io.vikaya.payment.ocr.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ocr.bank.BankLayouts;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTests {

    private static final String PAGE = """
            You have paid 7 USD to DARA CAFE
               63172617630 ,Hash Value %s

            KHQR transaction to

            External Txn Ref     : %s
            Debit Account        : SOK DARA
            Debit Amount         : -7.00 USD
            """;

    @ParameterizedTest
    @CsvSource({"c8ec3f7d, c8ec3f7d", "c8ec3f7d, csec3f7d", "c8ec3f7d, c8ec3f7"})
    void readsTheIdInTheNotificationOfThePageBelowIt(String notified, String printed) {
        assertThat(id(notified, printed)).isEqualTo("63172617630");
    }

    @Test
    void takesNoIdFromTheNotificationOfAnotherPayment() {
        assertThat(id("c8ec3f7d", "1a2b3c4d")).isEqualTo("none");
    }

    private static String id(String notified, String printed) {
        var page = new PageView(List.of(Words.page("gray", PAGE.formatted(notified, printed))), 600, 400);
        return new Ids(page, BankLayouts.recognize(page))
                .transactionId()
                .map(field -> field.value())
                .orElse("none");
    }
}
