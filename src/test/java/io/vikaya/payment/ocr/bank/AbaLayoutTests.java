package io.vikaya.payment.ocr.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbaLayoutTests {

    private static final String ROWS = """
            -17.50 USD
            Krolanh Cup

            លេខកូដប្រតិបត្តិការ៖          63017335105
            ថ្ងៃធ្វើប្រតិបត្តិការ៖         Nov 22, 2026 08:05 AM
            """;

    private final AbaLayout layout = new AbaLayout();

    @Test
    void needsATitleOnTheResultPage() {
        var page = page(ROWS);
        assertThat(layout.name(page)).isEqualTo("aba-success");
        assertThat(layout.completedWithoutTitle(page)).isFalse();
    }

    @Test
    void needsNoneOnTheSheetOverTheHistory() {
        var page = page("AVAILABLE BALANCE\n\n" + ROWS + "APV:                        667705\n");
        assertThat(layout.name(page)).isEqualTo("aba-history-sheet");
        assertThat(layout.completedWithoutTitle(page)).isTrue();
    }

    private static PageView page(String text) {
        return new PageView(List.of(Words.page("gray", text)), 600, 1200);
    }
}
