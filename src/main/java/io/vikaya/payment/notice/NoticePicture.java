package io.vikaya.payment.notice;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import javax.imageio.ImageIO;

/** Draws a notice as a picture, so that reviewers see it where they see receipts; it says plainly that it is only a text. */
public final class NoticePicture {

    private static final int WIDTH = 720;
    private static final int MARGIN = 40;
    private static final String HEAD = "Forwarded bank notice · សារធនាគារបញ្ជូនបន្ត";
    private static final String WARNING =
            "Only a text: look into the bank account. · គ្រាន់តែជាអក្សរ៖ សូមមើលគណនីធនាគារ។";

    private NoticePicture() {}

    public static byte[] draw(String text) {
        var measure = new BufferedImage(WIDTH, 10, BufferedImage.TYPE_INT_RGB).createGraphics();
        var height = paint(measure, text) + MARGIN;
        measure.dispose();
        var image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, WIDTH, height);
        var unused = paint(canvas, text);
        canvas.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int paint(Graphics2D canvas, String text) {
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        var y = paragraph(canvas, HEAD, 22, new Color(0x697386), MARGIN);
        y = paragraph(canvas, WARNING, 20, new Color(0xB45309), y + 8);
        return paragraph(canvas, text.strip().replaceAll("\\s+", " "), 28, new Color(0x1A1F36), y + 24);
    }

    private static int paragraph(Graphics2D canvas, String text, float size, Color color, int top) {
        var styled = new AttributedString(text);
        styled.addAttribute(TextAttribute.FONT, Fonts.LATIN.deriveFont(size));
        for (var i = 0; i < text.length(); i++) {
            if (!Fonts.LATIN.canDisplay(text.charAt(i)) && Fonts.KHMER.canDisplay(text.charAt(i))) {
                styled.addAttribute(TextAttribute.FONT, Fonts.KHMER.deriveFont(size), i, i + 1);
            }
        }
        canvas.setColor(color);
        var lines = new LineBreakMeasurer(styled.getIterator(), canvas.getFontRenderContext());
        var y = (float) top;
        while (lines.getPosition() < text.length()) {
            var line = lines.nextLayout(WIDTH - 2f * MARGIN);
            y += line.getAscent();
            line.draw(canvas, MARGIN, y);
            y += line.getDescent() + line.getLeading() + 6;
        }
        return (int) y;
    }

    /** Loaded when the first notice is drawn. */
    private static final class Fonts {

        static final Font LATIN = load("/fonts/NotoSans-Regular.ttf");
        static final Font KHMER = load("/fonts/NotoSansKhmer-Regular.ttf");

        private static Font load(String resource) {
            try (var in = NoticePicture.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("No font at " + resource);
                }
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
