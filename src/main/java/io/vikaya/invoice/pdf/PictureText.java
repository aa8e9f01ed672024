package io.vikaya.invoice.pdf;

import io.vikaya.shared.document.DocumentFonts;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.stream.Collectors;

/** Texts drawn into a picture through {@link TextLayout}, which shapes Khmer; a text too wide is drawn smaller, then cut. */
final class PictureText {

    private static final float SMALLEST = 0.6f;

    private final Graphics2D canvas;

    PictureText(Graphics2D canvas) {
        this.canvas = canvas;
    }

    void left(String text, float x, float y, float size, boolean bold, Color color, float room) {
        draw(text, x, y, size, bold, color, room, 0);
    }

    void center(String text, float x, float y, float size, boolean bold, Color color, float room) {
        draw(text, x, y, size, bold, color, room, 0.5f);
    }

    void right(String text, float x, float y, float size, boolean bold, Color color, float room) {
        draw(text, x, y, size, bold, color, room, 1);
    }

    float width(String text, float size, boolean bold) {
        return layout(text, size, bold).getAdvance();
    }

    private void draw(String text, float x, float y, float size, boolean bold, Color color, float room, float shift) {
        var layout = layout(text, size, bold);
        if (layout.getAdvance() > room) {
            var shrunk = size * Math.max(SMALLEST, room / layout.getAdvance());
            layout = layout(text, shrunk, bold);
            for (var cut = text; layout.getAdvance() > room && cut.length() > 1; ) {
                cut = DocumentFonts.shorter(cut);
                layout = layout(cut, shrunk, bold);
            }
        }
        canvas.setColor(color);
        layout.draw(canvas, x - layout.getAdvance() * shift, y);
    }

    private TextLayout layout(String text, float size, boolean bold) {
        var runs = DocumentFonts.runs(text);
        var written = runs.stream().map(DocumentFonts.Run::text).collect(Collectors.joining());
        var attributed = new AttributedString(written.isEmpty() ? " " : written);
        var khmer = (bold ? DocumentFonts.KHMER_BOLD_FONT : DocumentFonts.KHMER_FONT).deriveFont(size);
        var latin = (bold ? DocumentFonts.LATIN_BOLD_FONT : DocumentFonts.LATIN_FONT).deriveFont(size);
        attributed.addAttribute(TextAttribute.FONT, khmer);
        var at = 0;
        for (var run : runs) {
            var end = at + run.text().length();
            attributed.addAttribute(TextAttribute.FONT, run.khmer() ? khmer : latin, at, end);
            at = end;
        }
        return new TextLayout(attributed.getIterator(), canvas.getFontRenderContext());
    }
}
