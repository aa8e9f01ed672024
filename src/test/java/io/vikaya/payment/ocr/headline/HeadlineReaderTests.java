package io.vikaya.payment.ocr.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.ocr.engine.OcrWord;
import io.vikaya.payment.ocr.engine.TextEngine;
import io.vikaya.payment.ocr.page.AmountCandidate;
import io.vikaya.payment.ocr.page.AmountFinder;
import io.vikaya.payment.ocr.text.TextRow;
import io.vikaya.payment.reading.Box;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Glyphs are bars here: the engine in the test reads a digit for each that it is shown. */
class HeadlineReaderTests {

    private static final int WIDTH = 400;
    private static final int TOP = 20;
    private static final int HEIGHT = 30;
    private static final int BAR = 12;

    private final GrayImage page = new GrayImage(new byte[WIDTH * 80], WIDTH, 80);

    HeadlineReaderTests() {
        Arrays.fill(page.pixels(), (byte) 255);
    }

    @Test
    void cutsTheSignAwayThatStandsBesideTheFigure() {
        bars(60, 80, 100, 120, 140, 160);
        assertThat(figures("494000", 60, 172)).contains("94000").doesNotContain("494000");
    }

    @Test
    void cutsNoDigitAwayWhereTheSignStandsApart() {
        bars(20, 60, 80, 100, 120, 140);
        assertThat(figures("94000", 60, 152)).containsOnly("94000");
    }

    /** An avatar or an arrow in front of the whole is as high as the figure, too, but wider than a sign. */
    @Test
    void takesNoIconForTheSign() {
        bar(10, 30);
        bars(66, 86, 106, 126, 146, 166);
        assertThat(figures("494000", 66, 178)).contains("94000").doesNotContain("494000");
    }

    private List<String> figures(String first, int left, int right) {
        var box = new Box(left, TOP, right - left, HEIGHT);
        var row = new TextRow(List.of(new OcrWord(first, 0.9, box)));
        var headline = new Headline(AmountFinder.find(row, "gray", false));
        return new HeadlineReader(engine(), () -> Duration.ofSeconds(1), page, page)
                .readAgain(headline, true, false).readings().stream()
                        .map(AmountCandidate::number)
                        .map(number -> number.value().toPlainString())
                        .toList();
    }

    private static TextEngine engine() {
        return (image, language, arrangement, limit) -> {
            var glyphs = GlyphRuns.of(image);
            var text = "494000".substring(Math.max(0, 6 - glyphs.size()));
            return List.of(new OcrWord(text, 0.9, glyphs.getFirst().union(glyphs.getLast())));
        };
    }

    private void bars(int... from) {
        for (var left : from) {
            bar(left, BAR);
        }
    }

    private void bar(int left, int width) {
        for (var y = TOP; y < TOP + HEIGHT; y++) {
            Arrays.fill(page.pixels(), y * WIDTH + left, y * WIDTH + left + width, (byte) 0);
        }
    }
}
