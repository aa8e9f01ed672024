package io.vikaya.telegram.emulator.bank;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A phone's screen to draw on: texts, cards, discs and the few icons that success pages share. */
final class BankCanvas {

    private static final Font REGULAR = load("fonts/NotoSansKhmer-Regular.ttf");
    private static final Font BOLD = load("fonts/NotoSansKhmer-Bold.ttf");
    private static final float SMALLEST = 0.6f;

    /** Where a text's x stands: at its left end, middle or right end. */
    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    private final Graphics2D canvas;
    private final int width;
    private final int height;

    BankCanvas(Graphics2D canvas, int width, int height) {
        this.canvas = canvas;
        this.width = width;
        this.height = height;
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    void fill(int top, int bottom) {
        canvas.setPaint(new GradientPaint(0, 0, new Color(top), 0, height, new Color(bottom)));
        canvas.fillRect(0, 0, width, height);
    }

    /** From one color at {@code y} to the other at the lower edge. */
    void fade(int y, int top, int bottom) {
        canvas.setPaint(new GradientPaint(0, y, new Color(top), 0, height - 280, new Color(bottom)));
        canvas.fillRect(0, y, width, height - y);
    }

    void rectangle(float x, float y, float wide, float high, int color) {
        rounded(x, y, wide, high, 0, color);
    }

    void rounded(float x, float y, float wide, float high, float radius, int color) {
        canvas.setColor(new Color(color));
        canvas.fill(new RoundRectangle2D.Float(x, y, wide, high, 2 * radius, 2 * radius));
    }

    void outlined(float x, float y, float wide, float high, float radius, int color) {
        canvas.setColor(new Color(color));
        canvas.setStroke(new BasicStroke(2));
        canvas.draw(new RoundRectangle2D.Float(x, y, wide, high, 2 * radius, 2 * radius));
    }

    void disc(float x, float y, float radius, int color) {
        canvas.setColor(new Color(color));
        canvas.fill(new Ellipse2D.Float(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    void check(float x, float y, float radius, int disc, int mark) {
        disc(x, y, radius, disc);
        line(
                mark,
                radius * 0.15f,
                x - radius * 0.42f,
                y + radius * 0.03f,
                x - radius * 0.1f,
                y + radius * 0.34f,
                x + radius * 0.44f,
                y - radius * 0.28f);
    }

    /** A disc with an arrow to the upper right: money that went out. */
    void outgoing(float x, float y, float radius, int disc) {
        disc(x, y, radius, disc);
        var reach = radius * 0.4f;
        line(0xFFFFFF, radius * 0.17f, x - reach, y + reach, x + reach, y - reach);
        line(0xFFFFFF, radius * 0.17f, x - reach * 0.5f, y - reach, x + reach, y - reach, x + reach, y + reach * 0.5f);
    }

    void line(int color, float thickness, float... points) {
        canvas.setColor(new Color(color));
        canvas.setStroke(new BasicStroke(thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var path = new Path2D.Float();
        path.moveTo(points[0], points[1]);
        for (var at = 2; at < points.length; at += 2) {
            path.lineTo(points[at], points[at + 1]);
        }
        canvas.draw(path);
    }

    void dashed(float left, float right, float y, int color) {
        canvas.setColor(new Color(color));
        canvas.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 0, new float[] {6, 5}, 0));
        canvas.draw(new Line2D.Float(left, y, right, y));
    }

    /** Writes a text and answers its width in pixels. */
    float text(String text, float x, float y, float size, boolean bold, int color, Align align) {
        return text(text, x, y, size, bold, color, align, width);
    }

    /** The same in at most {@code room} pixels: a longer text is written smaller, and cut when that is not enough. */
    float text(String text, float x, float y, float size, boolean bold, int color, Align align, float room) {
        var layout = layout(text.isEmpty() ? " " : text, size, bold);
        if (layout.getAdvance() > room) {
            var shrunk = size * Math.max(SMALLEST, room / layout.getAdvance());
            layout = layout(text, shrunk, bold);
            for (var end = text.length() - 1; end > 0 && layout.getAdvance() > room; end--) {
                layout = layout(text.substring(0, end) + "...", shrunk, bold);
            }
        }
        var shift =
                switch (align) {
                    case LEFT -> 0;
                    case CENTER -> layout.getAdvance() / 2;
                    case RIGHT -> layout.getAdvance();
                };
        canvas.setColor(new Color(color));
        layout.draw(canvas, x - shift, y);
        return layout.getAdvance();
    }

    void statusBar(String time, int color) {
        text(time, 54, 48, 26, true, color, Align.LEFT);
        for (var bar = 0; bar < 4; bar++) {
            rounded(width - 190 + bar * 11, 44 - bar * 5, 7, 6 + bar * 5, 2, color);
        }
        text("4G", width - 138, 48, 22, true, color, Align.LEFT);
        outlined(width - 96, 28, 40, 20, 5, color);
        rounded(width - 92, 32, 24, 12, 2, color);
        rounded(width - 54, 34, 4, 8, 1, color);
    }

    /** The bar at the lower edge, and the honest word that this is no real bank. */
    void homeBar(int color) {
        rounded(width / 2f - 110, height - 18, 220, 8, 4, color);
        text("DEMO", width - 22, height - 12, 13, false, color, Align.RIGHT);
    }

    /** The first letters of the first two words. */
    static String initials(String name) {
        var words = name.strip().split("[^\\p{L}\\p{M}]+", -1);
        var letters = new StringBuilder();
        for (var word : words) {
            if (!word.isEmpty() && letters.length() < 2) {
                letters.append(word.charAt(0));
            }
        }
        return letters.toString();
    }

    private TextLayout layout(String text, float size, boolean bold) {
        return new TextLayout(text, (bold ? BOLD : REGULAR).deriveFont(size), canvas.getFontRenderContext());
    }

    private static Font load(String resource) {
        try (InputStream file = BankCanvas.class.getResourceAsStream("/" + resource)) {
            if (file == null) {
                throw new IllegalStateException("Not in the application: " + resource);
            }
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("Not a font: " + resource, broken);
        }
    }
}
