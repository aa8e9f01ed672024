package io.vikaya.telegram.emulator.bank;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** What the emulated customer sends: a picture of the bank app's success page. */
public final class BankAppPicture {

    /** About what a messenger leaves. */
    private static final float QUALITY = 0.9f;

    private BankAppPicture() {}

    /** JPEG in the size of the payment's layout. The same payment gives the same bytes. */
    public static byte[] render(BankPayment payment) {
        var layout = payment.layout();
        var image = new BufferedImage(layout.width(), layout.height(), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            var canvas = new BankCanvas(graphics, layout.width(), layout.height());
            switch (layout) {
                case ABA_SUCCESS -> AbaPages.success(canvas, payment);
                case ABA_SLIP -> AbaPages.slip(canvas, payment);
                case ACLEDA_SUCCESS -> AcledaPage.success(canvas, payment);
                case PRASAC_SUCCESS -> PrasacPage.success(canvas, payment);
                case GENERIC_SUCCESS -> GenericPage.success(canvas, payment);
            }
        } finally {
            graphics.dispose();
        }
        return jpeg(image);
    }

    private static byte[] jpeg(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var bytes = new ByteArrayOutputStream();
                var stream = ImageIO.createImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
            stream.flush();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
    }
}
