package io.vikaya.payment.ocr.retouch;

import io.vikaya.payment.ocr.engine.GrayImage;
import io.vikaya.payment.ocr.engine.OcrWord;
import io.vikaya.payment.ocr.page.PageView;
import io.vikaya.payment.ocr.text.TextPage;
import io.vikaya.payment.reading.Box;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A page of words as a bank's app might draw it, and what happens to it on its way. */
final class Drawing {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 900;
    private static final Font ROW = new Font(Font.SANS_SERIF, Font.PLAIN, 28);

    private final List<OcrWord> words = new ArrayList<>();
    private BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);

    Drawing() {
        with(graphics -> {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, WIDTH, HEIGHT);
        });
        for (var row = 0; row < 10; row++) {
            for (var column = 0; column < 2; column++) {
                words.add(new OcrWord(
                        "Sovann" + row, 0.95, text("Sovann" + row, 60 + 400 * column, 300 + 55 * row, ROW)));
            }
        }
    }

    private interface Work {
        void on(Graphics2D graphics);
    }

    private void with(Work work) {
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        work.on(graphics);
        graphics.dispose();
    }

    Box text(String text, int x, int y, Font font) {
        with(graphics -> {
            graphics.setColor(Color.DARK_GRAY);
            graphics.setFont(font);
            graphics.drawString(text, x, y);
        });
        var metrics = image.createGraphics().getFontMetrics(font);
        return new Box(x, y - metrics.getAscent(), metrics.stringWidth(text), metrics.getAscent());
    }

    void erase(Box box) {
        with(graphics -> {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(box.left() - 12, box.top() - 12, box.width() + 24, box.height() + 24);
        });
    }

    /** One character of a text that stands at {@code x}, {@code y} typed over. */
    void retype(String text, int at, char other, int x, int y, Font font) {
        with(graphics -> {
            var metrics = graphics.getFontMetrics(font);
            var left = x + metrics.stringWidth(text.substring(0, at));
            graphics.setColor(Color.WHITE);
            graphics.fillRect(left, y - metrics.getAscent(), metrics.charWidth(text.charAt(at)), metrics.getHeight());
            graphics.setColor(Color.DARK_GRAY);
            graphics.setFont(font);
            graphics.drawString(String.valueOf(other), left, y);
        });
    }

    /** Makes it smaller, as chats do, and as large as it was again. */
    void scaled() {
        var small = new BufferedImage(WIDTH * 3 / 5, HEIGHT * 3 / 5, BufferedImage.TYPE_INT_RGB);
        stretch(image, small);
        var large = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        stretch(small, large);
        image = large;
    }

    private static void stretch(BufferedImage from, BufferedImage to) {
        var graphics = to.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(from, 0, 0, to.getWidth(), to.getHeight(), null);
        graphics.dispose();
    }

    /** Saves it as a JPEG and opens that again. */
    void saved(float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
            out.flush();
            image = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    GrayImage gray() {
        return GrayImage.of(image);
    }

    PageView page() {
        return new PageView(List.of(TextPage.of("gray", words)), WIDTH, HEIGHT);
    }
}
