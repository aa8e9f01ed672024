package io.vikaya.payment.ocr.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ocr.text.Label;
import io.vikaya.payment.ocr.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageViewTests {

    @Test
    void tellsEveryPassWhereTheValueIs() {
        var khmer = Words.page("khmer", "លេខកូដប្រតិបត្តិការ៖     6O233662037");
        var gray = Words.page("gray", "AuAANS zzzzzzzzzz        60233662037");
        var view = new PageView(List.of(gray, khmer), 600, 400);
        var label = view.labelled(Label.TRANSACTION_ID).getFirst();
        assertThat(view.read(view.valueRegion(label))).extracting(Snippet::text).contains("60233662037", "6O233662037");
    }

    @Test
    void followsAValueOntoTheNextLineAndStopsAtTheNextLabel() {
        var page = Words.page("gray", """
                From account:        PEN VISAL (005 188
                                     653)
                To account:          008 662 143
                """);
        var view = new PageView(List.of(page), 600, 200);
        var label = view.labelled(Label.PAYER).getFirst();
        assertThat(view.read(view.valueRegion(label)).getFirst().text()).isEqualTo("PEN VISAL (005 188\n653)");
    }

    @Test
    void readsBelowALabelWithNothingBesideIt() {
        var page = Words.page("gray", "From\nSeng Monika\nseng_monika@bkrt\nTransaction date\nNov 20");
        var view = new PageView(List.of(page), 600, 200);
        var label = view.labelled(Label.PAYER).getFirst();
        assertThat(view.read(view.valueRegion(label)).getFirst().text()).isEqualTo("Seng Monika\nseng_monika@bkrt");
    }

    @Test
    void doesNotTakeOnePhraseForItsOpposite() {
        var view = new PageView(
                List.of(Words.page("gray", "Unsuccessful\nTransaction date:   Jan\nប្រតិបត្តិការមិនជោគជ័យ")), 600, 200);
        assertThat(view.sees("Successful")).isFalse();
        assertThat(view.sees("Transaction Failed")).isFalse();
        assertThat(view.sees("ប្រតិបត្តិការជោគជ័យ")).isFalse();
        assertThat(view.sees("ប្រតិបត្តិការមិនជោគជ័យ")).isTrue();
    }
}
