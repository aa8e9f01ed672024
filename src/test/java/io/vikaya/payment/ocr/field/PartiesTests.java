package io.vikaya.payment.ocr.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ocr.bank.BankLayouts;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.text.Words;
import io.vikaya.payment.reading.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartiesTests {

    private static final Box HEADLINE = new Box(100, 40, 120, 30);

    @Test
    void readsThePayeeBesideALabelNobodyCouldRead() {
        var page = new PageView(List.of(Words.page("gray", """
                        SATHAPANA BANK
                        KHR 2,000

                        isims                KEO S. & LIM P.
                        Account No           090 447 118
                        Bank                 ABA Bank
                        """)), 600, 400);
        assertThat(payee(page)).isEqualTo("KEO S. & LIM P.");
    }

    @Test
    void takesNoTitleForThePayee() {
        var page = new PageView(List.of(Words.page("gray", """
                        SATHAPANA BANK
                        KHR 2,000

                        Transaction Successful
                        Account No           090 447 118
                        """)), 600, 400);
        assertThat(payee(page)).isEqualTo("none");
    }

    private static String payee(PageView page) {
        var name = new Parties(page, BankLayouts.recognize(page))
                .recipient(HEADLINE)
                .name();
        return name == null ? "none" : name.value();
    }
}
