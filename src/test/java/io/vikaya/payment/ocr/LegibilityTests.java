package io.vikaya.payment.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.ocr.neural.NeuralLine;
import io.vikaya.payment.ocr.neural.NeuralLine.Glyph;
import io.vikaya.payment.ocr.neural.TextQuad;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegibilityTests {

    private static final TextQuad PLACE = new TextQuad(50, 50, 60, 10, 0, 0.9);
    private static final double READ = 0.98;
    private static final double GUESSED = 0.5;

    @Test
    void callsAPictureIllegibleWhereMostLinesCannotBeRead() {
        assertThat(Legibility.isIllegible(lines(GUESSED, GUESSED, READ, GUESSED)))
                .isTrue();
        assertThat(Legibility.isIllegible(lines(READ, READ, GUESSED, GUESSED))).isFalse();
    }

    @Test
    void callsNothingIllegibleWhereThereIsNothingToRead() {
        assertThat(Legibility.isIllegible(lines(GUESSED, GUESSED))).isFalse();
        assertThat(Legibility.isIllegible(lines())).isFalse();
    }

    @Test
    void knowsABluntPictureByItsEdges() {
        assertThat(Legibility.isBlunt(edges(10))).isTrue();
        assertThat(Legibility.isBlunt(edges(0))).isTrue();
        assertThat(Legibility.isBlunt(edges(120))).isFalse();
    }

    private static Lines lines(double... confidences) {
        var lines = Arrays.stream(confidences)
                .mapToObj(sure -> new NeuralLine(PLACE, Collections.nCopies(4, new Glyph("a", sure, 0.5))))
                .toList();
        return new Lines(Collections.nCopies(lines.size(), PLACE), List.copyOf(lines));
    }

    private static GrayImage edges(int step) {
        var pixels = new byte[100 * 100];
        for (var i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (i % 10 < 5 ? 60 : 60 + step);
        }
        return new GrayImage(pixels, 100, 100);
    }
}
