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

    /** A finger over "From": what is left of the label could be either's. */
    @Test
    void takesNoAccountInBracketsForThePayeesWhereTheyHoldThePayers() {
        var parties = slip("account:                MAO VISAL (600 677 712)");
        assertThat(parties.recipient(HEADLINE).account()).isNull();
        assertThat(parties.payer().account()).isNotNull();
    }

    @Test
    void takesNoAccountInBracketsBesideALabelThatLooksLikeThePayees() {
        var parties = slip("o account:              OUK SREY CHENDA 005 720 913)");
        assertThat(parties.recipient(HEADLINE).account()).isNull();
    }

    @Test
    void takesAnAccountInBracketsBesideThePayeesOwnLabel() {
        var parties = slip("To account:             KOLAP SOR (005 720 913)");
        assertThat(parties.recipient(HEADLINE).account()).isNotNull();
    }

    private static Parties slip(String accountRow) {
        return parties(new PageView(List.of(Words.page("gray", """
                        -20.10 USD
                        Kolap Sor Sweets

                        Trx. ID:                60342362387
                        %s
                        Reference #:            100FT38782296498
                        Transaction date:       Sep 29, 2026 08:17 PM
                        """.formatted(accountRow))), 600, 400));
    }

    /** The banner of the payer's own bank says from which account it was paid. */
    @Test
    void takesThePayersAccountForNobodyElses() {
        var page = new PageView(List.of(Words.page("gray", """
                        paid from account  011 580 307
                        -31.00 USD
                        Lmiet Corner

                        Trx. ID:                61032625163
                        Transaction date:       Oct 13, 2026 | 03:25PM
                        Paid from:              Savings (011 580 307)
                        """)), 600, 400);
        assertThat(parties(page).recipient(HEADLINE).account()).isNull();
    }

    private static Parties parties(PageView page) {
        return new Parties(page, BankLayouts.recognize(page));
    }

    private static String payee(PageView page) {
        var name = parties(page).recipient(HEADLINE).name();
        return name == null ? "none" : name.value();
    }
}
