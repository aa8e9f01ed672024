package io.vikaya.payment.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ocr.engine.OcrWord;
import io.vikaya.payment.ocr.neural.NeuralLine;
import io.vikaya.payment.ocr.neural.NeuralLine.Glyph;
import io.vikaya.payment.ocr.neural.TextQuad;
import io.vikaya.payment.reading.Box;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeuralWordsTests {

    private static final TextQuad PLACE = new TextQuad(500, 100, 800, 40, 0, 0.9);

    @Test
    void splitsAtBlanksAndBehindALabelsColon() {
        assertThat(texts("Trx.ID：62336709790")).containsExactly("Trx.ID:", "62336709790");
        assertThat(texts("Paid from: Savings")).containsExactly("Paid", "from:", "Savings");
    }

    @Test
    void keepsAClockTogetherAndPartsItFromItsDate() {
        assertThat(texts("Nov08,2026|5:34PM")).containsExactly("Nov08,2026|", "5:34PM");
    }

    @Test
    void placesEachWordWhereItStands() {
        var words = words("ab cd");
        assertThat(words).hasSize(2);
        assertThat(words.getFirst().box().right())
                .isLessThan(words.getLast().box().left());
    }

    private static List<String> texts(String line) {
        return words(line).stream().map(OcrWord::text).toList();
    }

    private static List<OcrWord> words(String text) {
        var glyphs = new ArrayList<Glyph>();
        for (var i = 0; i < text.length(); i++) {
            glyphs.add(new Glyph(text.substring(i, i + 1), 0.9, (i + 0.5) / text.length()));
        }
        return NeuralWords.of(List.of(new NeuralLine(PLACE, glyphs)), OcrReceiptReader::around);
    }

    @Test
    void isAsTightAsTheLettersAre() {
        Box box = words("ab").getFirst().box();
        assertThat(box.height()).isLessThan(40);
    }
}
