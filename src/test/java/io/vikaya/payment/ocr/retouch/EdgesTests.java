package io.vikaya.payment.ocr.retouch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.reading.Box;
import io.vikaya.payment.reading.ReadField;
import java.awt.Font;
import org.junit.jupiter.api.Test;

class EdgesTests {

    private static final Font LARGE = new Font(Font.SANS_SERIF, Font.BOLD, 52);
    private static final int X = 200;
    private static final int Y = 160;
    private static final String FIGURE = "-25,000 KHR";
    private static final float SAVED = 0.85f;

    private final Drawing drawing = new Drawing();

    @Test
    void areAlikeWhereAllWasScaledTogether() {
        var figure = drawing.text(FIGURE, X, Y, LARGE);
        assertThat(differ(FIGURE, figure)).isFalse();
        drawing.scaled();
        drawing.saved(SAVED);
        assertThat(differ(FIGURE, figure)).isFalse();
    }

    @Test
    void differWhereTheFigureWasTypedAfterwards() {
        var figure = drawing.text(FIGURE, X, Y, LARGE);
        drawing.scaled();
        drawing.erase(figure);
        drawing.text("-95,000 KHR", X, Y, LARGE);
        drawing.saved(SAVED);
        assertThat(differ("-95,000 KHR", figure)).isTrue();
    }

    @Test
    void differWhereOneDigitWasTypedAfterwards() {
        var figure = drawing.text(FIGURE, X, Y, LARGE);
        drawing.scaled();
        drawing.retype(FIGURE, 1, '9', X, Y, LARGE);
        drawing.saved(SAVED);
        assertThat(differ("-95,000 KHR", figure)).isTrue();
    }

    @Test
    void sayNothingOfFaintLetters() {
        assertThat(differ("-95,000 KHR", new Box(X, Y - 40, 300, 40))).isFalse();
    }

    private boolean differ(String text, Box figure) {
        return Edges.differ(drawing.gray(), new ReadField<>(text, text, 0.9, figure), drawing.page());
    }
}
