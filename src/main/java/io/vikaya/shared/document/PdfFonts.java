package io.vikaya.shared.document;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.DefaultSplitCharacter;
import org.openpdf.text.pdf.LayoutProcessor;
import org.openpdf.text.pdf.PdfChunk;

/**
 * The embedded fonts of the PDF, with Khmer shaping switched on.
 *
 * <p>OpenPDF's shaping is one switch for the whole JVM and refuses to be thrown twice; loading this class throws it. Fonts
 * must be made after that, so they live here too.
 */
public final class PdfFonts {

    static {
        if (!LayoutProcessor.isEnabled()) {
            LayoutProcessor.enableKernLiga();
            LayoutProcessor.setWriteActualText();
        }
    }

    private static final BaseFont KHMER = base(DocumentFonts.KHMER);
    private static final BaseFont KHMER_BOLD = base(DocumentFonts.KHMER_BOLD);
    private static final BaseFont LATIN = base(DocumentFonts.LATIN);
    public static final BaseFont LATIN_BOLD = base(DocumentFonts.LATIN_BOLD);

    private PdfFonts() {}

    public static Phrase phrase(String text, float size, boolean bold, Color color) {
        var phrase = new Phrase();
        phrase.setLeading(size * 1.5f);
        append(phrase, text, size, bold, color);
        return phrase;
    }

    public static Font latin(float size, Color color) {
        return new Font(LATIN, size, Font.NORMAL, color);
    }

    public static void append(Phrase phrase, String text, float size, boolean bold, Color color) {
        for (var run : DocumentFonts.runs(DocumentFonts.breakable(text))) {
            var base = run.khmer() ? (bold ? KHMER_BOLD : KHMER) : bold ? LATIN_BOLD : LATIN;
            var chunk = new Chunk(run.text(), new Font(base, size, Font.NORMAL, color));
            chunk.setSplitCharacter(PdfFonts::mayBreakAfter);
            phrase.add(chunk);
        }
    }

    /**
     * OpenPDF's columns pass over a zero-width space as not printed before asking whether a line may end there, so the
     * letter in front of it has to say so.
     */
    public static boolean mayBreakAfter(int start, int current, int end, char[] text, PdfChunk @Nullable [] chunks) {
        return current + 1 < text.length && text[current + 1] == DocumentFonts.ZERO_WIDTH_SPACE
                || DefaultSplitCharacter.DEFAULT.isSplitCharacter(start, current, end, text, chunks);
    }

    /** How many points wider than drawn OpenPDF takes a text to be, because it adds up letters before shaping. */
    public static float overmeasured(String text, float size, boolean bold) {
        var excess = 0.0;
        for (var run : DocumentFonts.runs(text)) {
            if (run.khmer()) {
                var font = bold ? KHMER_BOLD : KHMER;
                var drawn = LayoutProcessor.computeGlyphVector(font, size, run.text())
                        .getLogicalBounds()
                        .getWidth();
                excess += font.getWidthPoint(run.text(), size) - drawn;
            }
        }
        return (float) Math.max(excess, 0);
    }

    private static BaseFont base(String resource) {
        try {
            return BaseFont.createFont(resource, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
