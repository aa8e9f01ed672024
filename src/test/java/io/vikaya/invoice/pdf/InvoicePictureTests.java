package io.vikaya.invoice.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.vikaya.invoice.pdf.InvoiceDocument.Status;
import io.vikaya.shared.document.DocumentFonts;
import java.awt.Color;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoicePictureTests {

    @ParameterizedTest
    @CsvSource({"KHR,SENT", "USD,OVERDUE"})
    void showsAQrThatScansToTheVeryString(String currency, Status status) throws Exception {
        var png = InvoicePicture.render(SampleInvoices.of(3, currency, status));

        InvoicePdfTests.keep("picture-" + currency + ".png", png);
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
        assertThat(image.getWidth()).isEqualTo(1080);
        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(SampleInvoices.KHQR);
    }

    /** Shaped, a coeng joins the next consonant below the first: far narrower than its letters set one by one. */
    @Test
    void shapesKhmer() {
        var image = new BufferedImage(400, 100, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        var text = "ស្មីន";

        var shaped = new PictureText(canvas).width(text, 40, false);

        var context = new FontRenderContext(null, true, true);
        var font = DocumentFonts.KHMER_FONT.deriveFont(40f);
        var oneByOne = text.codePoints()
                .mapToObj(Character::toString)
                .mapToDouble(letter -> new TextLayout(letter, font, context).getAdvance())
                .sum();
        assertThat((double) shaped).isLessThan(oneByOne * 0.7);
        new PictureText(canvas).left(text, 10, 60, 40, false, Color.WHITE, 300);
        assertThat(image.getRGB(0, 0, 400, 100, null, 0, 400)).contains(0xFFFFFFFF);
    }
}
