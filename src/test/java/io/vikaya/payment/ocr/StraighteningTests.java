package io.vikaya.payment.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vikaya.payment.ocr.neural.TextQuad;
import io.vikaya.payment.reading.Box;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StraighteningTests {

    private static final int LINES = 12;

    @Test
    void leavesAScreenshotAsItIs() {
        assertThat(Straightening.of(lines(0, 0)).orElseThrow().isLevel()).isTrue();
    }

    @Test
    void saysNothingOfTooFewLines() {
        assertThat(Straightening.of(lines(10, 0).subList(0, 3))).isEmpty();
    }

    @Test
    void findsHowLinesLeanAndFanOut() {
        var lie = Straightening.of(lines(12, 6)).orElseThrow();
        assertThat(lie.isLevel()).isFalse();
        assertThat(Math.toDegrees(lie.lean())).isCloseTo(12, within(0.7));
        assertThat(Math.toDegrees(lie.fan() * lie.reach())).isCloseTo(6, within(0.7));
    }

    @Test
    void isNotLedAstrayByASignInTheBackground() {
        var lines = new ArrayList<>(lines(8, 0));
        lines.add(new TextQuad(900, 100, 500, 60, Math.toRadians(-35), 0.9));
        lines.add(new TextQuad(900, 300, 500, 60, Math.toRadians(-20), 0.9));
        assertThat(Math.toDegrees(Straightening.of(lines).orElseThrow().lean())).isCloseTo(8, within(0.7));
    }

    @Test
    void laysLinesLevelAndFindsTheWayBack() {
        var lines = lines(12, 5);
        var photo = new BufferedImage(1000, 1300, BufferedImage.TYPE_INT_RGB);
        for (var line : lines) {
            for (var along = 0.0; along <= 1; along += 0.0005) {
                photo.setRGB((int) line.x(along, 0.5), (int) line.y(along, 0.5), Color.WHITE.getRGB());
            }
        }
        var straight = new StraightPicture(photo, Straightening.of(lines).orElseThrow(), lines);
        for (var line : lines) {
            var begin = straight.here(line, 0, 0.01);
            var end = straight.here(line, 0.99, 1);
            assertThat(begin.centerY()).isCloseTo(end.centerY(), within(5));
            var back = straight.back(new Box(begin.centerX(), begin.centerY(), 1, 1));
            assertThat((double) back.left()).isCloseTo(line.x(0, 0.5), within(6.0));
            assertThat((double) back.top()).isCloseTo(line.y(0, 0.5), within(6.0));
        }
    }

    /** Lines down a page that lean by so many degrees at its middle, and by so many more at its foot than at its head. */
    private static List<TextQuad> lines(double lean, double fan) {
        var lines = new ArrayList<TextQuad>();
        for (var i = 0; i < LINES; i++) {
            var down = (double) i / (LINES - 1) - 0.5;
            var angle = Math.toRadians(lean + fan * down);
            var middle = Math.toRadians(lean);
            lines.add(new TextQuad(
                    500 - 800 * down * Math.sin(middle), 650 + 800 * down * Math.cos(middle), 400, 26, angle, 0.9));
        }
        return lines;
    }
}
