package io.vikaya.payment.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.payment.ocr.neural.TextQuad;
import io.vikaya.payment.reading.Box;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class CloserLookTests {

    private static final BufferedImage PICTURE = new BufferedImage(960, 1280, BufferedImage.TYPE_INT_RGB);

    @Test
    void enlargesAFarOffPhoneAndKnowsTheWayBack() {
        var closer =
                CloserLook.at(PICTURE, List.of(line(480, 500), line(480, 700))).orElseThrow();
        assertThat(Math.max(closer.image().getWidth(), closer.image().getHeight()))
                .isGreaterThan(600);
        assertThat(closer.back(
                        new Box(0, 0, closer.image().getWidth(), closer.image().getHeight())))
                .satisfies(all -> {
                    assertThat(all.left()).isBetween(300, 400);
                    assertThat(all.right()).isBetween(560, 660);
                    assertThat(all.top()).isBetween(380, 480);
                    assertThat(all.bottom()).isBetween(720, 820);
                });
    }

    @Test
    void leavesAPictureFullOfTextAsItIs() {
        assertThat(CloserLook.at(PICTURE, List.of(line(480, 60), line(480, 1200))))
                .isEmpty();
        assertThat(CloserLook.at(PICTURE, List.of(line(480, 60)))).isEmpty();
    }

    private static TextQuad line(double x, double y) {
        return new TextQuad(x, y, 120, 20, 0, 0.9);
    }
}
