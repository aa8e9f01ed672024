package io.vikaya.payment.ocr.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ocr.bank.BankLayouts;
import io.vikaya.payment.ocr.engine.OcrWord;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.text.TextPage;
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

    @Test
    void takesNoDashedLineForThePayee() {
        var dashes = TextPage.of(
                "khmer",
                List.of(
                        new OcrWord("នី", 0.9, new Box(100, 100, 12, 12)),
                        new OcrWord("ជ្រ", 0.9, new Box(420, 100, 14, 12)),
                        new OcrWord("ច", 0.9, new Box(560, 100, 12, 12))));
        var name = new OcrWord("សុខវណ្ណ", 0.9, new Box(100, 80, 90, 20));
        assertThat(payee(aba(dashes))).isEqualTo("none");
        assertThat(payee(aba(TextPage.of("khmer", List.of(name))))).isEqualTo("សុខវណ្ណ");
    }

    private static PageView aba(TextPage seen) {
        var labels = Words.page("gray", """




                        Trx. ID:             63158499421
                        Original amount:     9.50 USD
                        Reference #:         100FT39250000001
                        """);
        return new PageView(List.of(labels, seen), 600, 800);
    }

    private static String payee(PageView page) {
        var name = new Parties(page, BankLayouts.recognize(page))
                .recipient(HEADLINE)
                .name();
        return name == null ? "none" : name.value();
    }
}
