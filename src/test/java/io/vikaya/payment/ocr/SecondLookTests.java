package io.vikaya.payment.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.ocr.engine.OcrWord;
import io.vikaya.payment.ocr.engine.TextEngine;
import io.vikaya.payment.ocr.engine.TextEngine.Language;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.page.Passes;
import io.vikaya.payment.ocr.text.TextRow;
import io.vikaya.payment.ocr.text.Words;
import io.vikaya.payment.reading.Box;
import io.vikaya.payment.reading.ReceiptReading;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondLookTests {

    private static final GrayImage BLANK = new GrayImage(new byte[600 * 400], 600, 400);

    /** Rows twenty high; nothing stands beside the label of the payee. */
    private static final PageView PAGE = new PageView(List.of(Words.page(Passes.GRAY, """
                    Trx. ID:             63158499421
                    To account:
                    Transaction date:    Nov 27, 2026 06:00 PM
                    """)), 600, 400);

    @Test
    void readsAPayeesNameInKhmerAlone() {
        assertThat(namesOf(20)).containsExactly("សុខវណ្ណ");
    }

    @Test
    void takesTheUpperEdgeOfTheRowBelowForNoName() {
        assertThat(namesOf(10)).isEmpty();
    }

    /** What is taken for the payee's name when the Khmer model sees a word of that height, on the page, beside the label. */
    private static List<String> namesOf(int height) {
        TextEngine engine = (image, language, arrangement, limit) -> {
            var scale = image.height() / 26.0;
            var word = new Box(0, 0, (int) (60 * scale), (int) Math.round(height * scale));
            return language == Language.KHMER ? List.of(new OcrWord("សុខវណ្ណ", 0.9, word)) : List.of();
        };
        var look = new SecondLook(engine, () -> Duration.ofSeconds(1), BLANK, BLANK);
        return look.complete(PAGE, ReceiptReading.nothing(Duration.ZERO)).passes().stream()
                .filter(pass -> pass.pass().equals(Passes.AGAIN_NAME))
                .flatMap(pass -> pass.rows().stream())
                .map(TextRow::text)
                .toList();
    }
}
