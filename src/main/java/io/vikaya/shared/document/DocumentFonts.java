package io.vikaya.shared.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The fonts of the page for Java2D, and the cutting of texts into stretches one font can write. */
public final class DocumentFonts {

    public static final String KHMER = "fonts/NotoSansKhmer-Regular.ttf";
    public static final String KHMER_BOLD = "fonts/NotoSansKhmer-Bold.ttf";
    public static final String LATIN = "fonts/NotoSans-Regular.ttf";
    public static final String LATIN_BOLD = "fonts/NotoSans-Bold.ttf";

    public static final Font KHMER_FONT = load(KHMER);
    public static final Font KHMER_BOLD_FONT = load(KHMER_BOLD);
    public static final Font LATIN_FONT = load(LATIN);
    public static final Font LATIN_BOLD_FONT = load(LATIN_BOLD);

    public static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char COENG = '\u17D2';
    /** Khmer clusters in a row that surely fit every column; longer stretches may break between any two. */
    private static final int UNBROKEN_CLUSTERS = 12;

    private static final String DOTS = "…";

    /** A stretch of text in one of the two fonts. */
    public record Run(String text, boolean khmer) {}

    private DocumentFonts() {}

    /** Cut where the font changes. What neither font holds (emoji, control characters) is left out. */
    public static List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        var run = new StringBuilder();
        var khmer = true;
        for (var point : text.codePoints().filter(DocumentFonts::canWrite).toArray()) {
            var inKhmer = KHMER_FONT.canDisplay(point);
            if (inKhmer != khmer && !run.isEmpty()) {
                runs.add(new Run(run.toString(), khmer));
                run.setLength(0);
            }
            khmer = inKhmer;
            run.appendCodePoint(point);
        }
        if (!run.isEmpty()) {
            runs.add(new Run(run.toString(), khmer));
        }
        return runs;
    }

    /**
     * Lets a long stretch of Khmer break. Khmer writes no spaces and the JDK has no dictionary of its words, so a
     * stretch longer than {@value #UNBROKEN_CLUSTERS} clusters gets a zero-width space between any two; shorter ones and
     * those the writer divided keep theirs.
     */
    public static String breakable(String text) {
        var result = new StringBuilder();
        var stretch = new ArrayList<String>();
        for (var at = 0; at < text.length(); ) {
            var end = at + 1;
            if (isKhmer(text.charAt(at))) {
                while (end < text.length() && continuesCluster(text, end)) {
                    end++;
                }
                stretch.add(text.substring(at, end));
            } else {
                flush(stretch, result);
                result.append(text.charAt(at));
            }
            at = end;
        }
        flush(stretch, result);
        return result.toString();
    }

    /** The beginning of the text that is one cluster shorter, with dots for what is gone. */
    public static String shorter(String text) {
        var end = text.endsWith(DOTS) ? text.length() - DOTS.length() - 1 : text.length() - 1;
        while (end > 0 && (continuesCluster(text, end) || Character.isLowSurrogate(text.charAt(end)))) {
            end--;
        }
        return text.substring(0, Math.max(end, 0)) + DOTS;
    }

    private static void flush(List<String> stretch, StringBuilder result) {
        var glue = stretch.size() > UNBROKEN_CLUSTERS ? String.valueOf(ZERO_WIDTH_SPACE) : "";
        result.append(String.join(glue, stretch));
        stretch.clear();
    }

    /** Vowels, signs and everything below or after a coeng belong to the letter before. */
    private static boolean continuesCluster(String text, int at) {
        var unit = text.charAt(at);
        return text.charAt(at - 1) == COENG
                || unit >= '\u17B4' && unit <= '\u17D6'
                || unit == '\u17D7'
                || unit == '\u17DD';
    }

    private static boolean isKhmer(char unit) {
        return unit >= '\u1780' && unit <= '\u17DD';
    }

    private static boolean canWrite(int point) {
        var invisible = Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT && (point < ZERO_WIDTH_SPACE || point > '\u200D');
        return !invisible && (KHMER_FONT.canDisplay(point) || LATIN_FONT.canDisplay(point));
    }

    public static Font load(String resource) {
        try (InputStream file = DocumentFonts.class.getResourceAsStream("/" + resource)) {
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
