package io.vikaya.payment.ocr.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class GrayImageTests {

    /** Pixels that lie open in memory are read another way than all others; a part of a picture shares the whole's memory. */
    @Test
    void readsEveryKindOfPictureAlike() {
        var open = new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB);
        var closed = new BufferedImage(4, 3, BufferedImage.TYPE_3BYTE_BGR);
        for (var i = 0; i < 12; i++) {
            var color = i * 0x151B0D;
            open.setRGB(i % 4, i / 4, color);
            closed.setRGB(i % 4, i / 4, color);
        }
        assertThat(GrayImage.of(open).pixels())
                .isEqualTo(GrayImage.of(closed).pixels())
                .doesNotHaveDuplicates();
        assertThat(GrayImage.of(open.getSubimage(1, 1, 2, 2)).pixels())
                .isEqualTo(GrayImage.of(closed.getSubimage(1, 1, 2, 2)).pixels());
    }
}
