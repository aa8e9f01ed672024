package io.vikaya.tenancy;

import io.vikaya.shared.image.DecodedImage;
import io.vikaya.shared.image.ImageDecoder;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.springframework.stereotype.Service;

/**
 * Takes the picture a merchant chose for the head of invoices. Only its pixels are kept: whatever else the file carried
 * would travel to every customer inside the PDF.
 */
@Service
public class TenantLogos {

    /** Twice what the head of an invoice needs in print; a phone's photo would make every PDF heavy. */
    private static final int LONGEST_SIDE = 600;

    private final TenantService tenants;

    TenantLogos(TenantService tenants) {
        this.tenants = tenants;
    }

    /**
     * Draws the picture anew and shows it from now on.
     *
     * @throws io.vikaya.shared.image.ImageRejectedException when it is no picture we open
     */
    public void show(byte[] picture) {
        var decoder = new ImageDecoder();
        var logo = decoder.decode(picture, image -> decoder.cleanPng(fitted(image)));
        tenants.showLogo(new TenantLogo("image/png", logo));
    }

    private static DecodedImage fitted(DecodedImage image) {
        var longest = Math.max(image.width(), image.height());
        if (longest <= LONGEST_SIDE) {
            return image;
        }
        var width = side(image.width(), longest);
        var height = side(image.height(), longest);
        return new DecodedImage(
                shrunk(image.image(), width, height),
                image.format(),
                width,
                height,
                image.sha256(),
                image.perceptualHash());
    }

    private static int side(int length, int longest) {
        return Math.max(1, Math.round((float) length * LONGEST_SIDE / longest));
    }

    /** Halved until near the wanted size, as one big step would skip most pixels and tear thin strokes. */
    private static BufferedImage shrunk(BufferedImage image, int width, int height) {
        var current = image;
        while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height) {
            current = drawn(current, current.getWidth() / 2, current.getHeight() / 2);
        }
        return drawn(current, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = smaller.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return smaller;
    }
}
