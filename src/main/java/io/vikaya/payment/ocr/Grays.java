package io.vikaya.payment.ocr;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.ocr.engine.LocalContrast;
import java.awt.image.BufferedImage;

/** A picture as the engines take it: plain, and with its contrast evened out. */
record Grays(GrayImage plain, GrayImage even) {

    static Grays of(BufferedImage image) {
        var plain = GrayImage.of(image);
        return new Grays(plain, LocalContrast.normalize(plain));
    }
}
