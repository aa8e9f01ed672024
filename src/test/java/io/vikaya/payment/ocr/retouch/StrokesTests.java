package io.vikaya.payment.ocr.retouch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.reading.ReadField;
import java.awt.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrokesTests {

    private final Drawing drawing = new Drawing();

    @ParameterizedTest
    @ValueSource(strings = {"-90.00", "-9.33", "1,000,000", "-38"})
    void areAlikeInOneWeightThoughTheLettersAreSmaller(String figure) {
        assertThat(differ(figure, Font.BOLD, Font.BOLD)).isFalse();
        assertThat(differ(figure, Font.PLAIN, Font.PLAIN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-90.00", "-9.33", "-38"})
    void differWhereTheFigureIsThinnerThanItsCurrency(String figure) {
        assertThat(differ(figure, Font.PLAIN, Font.BOLD)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 5})
    void differWhereTheFigureStandsOnAnotherLine(int lower) {
        assertThat(differ("-29.19", Font.BOLD, Font.BOLD, lower)).isTrue();
    }

    @Test
    void sayNothingWhereNoLettersFollow() {
        var box = drawing.text("41,000", 200, 160, new Font(Font.SANS_SERIF, Font.PLAIN, 60));
        assertThat(Strokes.differ(drawing.gray(), new ReadField<>("41000", "41,000", 0.9, box)))
                .isFalse();
    }

    private boolean differ(String figure, int figureStyle, int letterStyle) {
        return differ(figure, figureStyle, letterStyle, 0);
    }

    private boolean differ(String figure, int figureStyle, int letterStyle, int lower) {
        var page = new Drawing();
        var digits = page.text(figure, 200, 160 + lower, new Font(Font.SANS_SERIF, figureStyle, 60));
        var letters = page.text("USD", digits.right() + 24, 160, new Font(Font.SANS_SERIF, letterStyle, 46));
        return Strokes.differ(page.gray(), new ReadField<>(figure, figure + " USD", 0.9, digits.union(letters)));
    }
}
