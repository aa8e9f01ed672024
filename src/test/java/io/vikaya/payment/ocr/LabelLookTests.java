package io.vikaya.payment.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.ocr.engine.OcrWord;
import io.vikaya.payment.ocr.engine.TextEngine;
import io.vikaya.payment.ocr.engine.TextEngine.Language;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.page.Passes;
import io.vikaya.payment.ocr.text.TextPage;
import io.vikaya.payment.ocr.text.TextRow;
import io.vikaya.payment.ocr.text.Words;
import io.vikaya.payment.reading.Box;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LabelLookTests {

    private static final GrayImage BLANK = new GrayImage(new byte[600 * 1200], 600, 1200);
    private static final Box HEADLINE = new Box(0, 0, 200, 30);

    /** How many places were read, each with the Khmer model alone. */
    private final List<Language> asked = new ArrayList<>();

    private final TextEngine engine = (image, language, arrangement, limit) -> {
        asked.add(language);
        return List.of(new OcrWord("កាលបរិច្ឆេទ", 0.9, new Box(0, 0, image.width(), image.height())));
    };

    @Test
    void readsTheLabelOfARowInKhmerWhereItStands() {
        var found = look("""

                        fnfiu                Nov 27, 2026 06:00 PM
                        """, HEADLINE);
        assertThat(asked).containsExactly(Language.KHMER);
        assertThat(found).hasSize(1);
        var box = found.getFirst().box();
        assertThat(box.left()).isLessThan(10);
        assertThat(box.right()).isBetween(50, 100);
        assertThat(box.top()).isBetween(20, 40);
    }

    @Test
    void readsTheEmptyPlaceBeforeAValue() {
        look("""

                        fnfiu                Nov 27, 2026 06:00 PM
                                             63158499421
                        """, HEADLINE);
        assertThat(asked).hasSize(2);
    }

    @Test
    void leavesLabelsThatAreKnownAlone() {
        assertThat(look("""

                        Trx. ID:             63158499421
                        """, HEADLINE)).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void readsNothingAboveTheAmountAndNoRunningText() {
        look("""
                        above                it
                        a line of text that runs on and on
                        """, HEADLINE);
        assertThat(asked).isEmpty();
    }

    @Test
    void readsNoLabelWiderThanLabelsAre() {
        look("""

                        this-is-a-very-long-first-column-of-a-row   x
                        """, HEADLINE);
        assertThat(asked).isEmpty();
    }

    /** A dotted rule between two rows comes out of the English model as dashes and strange letters. */
    @Test
    void takesARuleBetweenRowsForNoText() {
        var rule = new OcrWord("-----", 0.3, new Box(300, 100, 250, 6));
        var words = List.of(word("$12", 20, 5), word("63158499421", 300, 60), rule, word("Nov", 300, 140));
        var page = new PageView(List.of(TextPage.of(Passes.GRAY, words)), 600, 1200);
        new LabelLook(engine, () -> Duration.ofSeconds(1), BLANK).read(page, HEADLINE);
        assertThat(asked).hasSize(2);
    }

    private static OcrWord word(String text, int left, int top) {
        return new OcrWord(text, 0.9, new Box(left, top, 10 * text.length(), 16));
    }

    @Test
    void readsNothingOnAPageOfTooManyLines() {
        look("fnfiu                63158499421\n".repeat(29), null);
        assertThat(asked).isEmpty();
    }

    private List<TextRow> look(String text, @Nullable Box headline) {
        var page = new PageView(List.of(Words.page(Passes.GRAY, text)), 600, 1200);
        return new LabelLook(engine, () -> Duration.ofSeconds(1), BLANK)
                .read(page, headline)
                .rows();
    }
}
