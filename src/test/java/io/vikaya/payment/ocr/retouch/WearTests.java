package io.vikaya.payment.ocr.retouch;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.api.Test;

class WearTests {

    private static final Font LARGE = new Font(Font.SANS_SERIF, Font.BOLD, 52);
    private static final float FIRST = 0.55f;
    private static final float LAST = 0.9f;

    private final Drawing drawing = new Drawing();

    @Test
    void missesTheFirstSavingOnAFigureTypedAfterIt() {
        var figure = drawing.text("-20.00 USD", 200, 160, LARGE);
        drawing.saved(FIRST);
        drawing.erase(figure);
        drawing.text("-90.00 USD", 200, 160, LARGE);
        drawing.saved(LAST);
        assertThat(Wear.isMissing(drawing.gray(), figure, drawing.page())).isTrue();
    }

    @Test
    void findsAFigureAsWornAsTheRestAfterAnyNumberOfSavings() {
        var figure = drawing.text("-90.00 USD", 200, 160, LARGE);
        for (var quality : new float[] {LAST, FIRST, LAST, FIRST}) {
            drawing.saved(quality);
            assertThat(Wear.isMissing(drawing.gray(), figure, drawing.page())).isFalse();
        }
    }
}
