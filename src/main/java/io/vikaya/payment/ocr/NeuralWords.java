package io.vikaya.payment.ocr;

import io.vikaya.payment.ocr.engine.OcrWord;
import io.vikaya.payment.ocr.neural.NeuralLine;
import io.vikaya.payment.ocr.neural.NeuralLine.Glyph;
import io.vikaya.payment.ocr.neural.TextQuad;
import io.vikaya.payment.reading.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of the networks as words on a level page. */
final class NeuralWords {

    /** Of the height of a line's place, what its letters fill; Tesseract's boxes are as tight. */
    private static final double LETTERS = 0.72;

    private NeuralWords() {}

    /** Where a part of a line lies on the page. */
    interface Place {
        Box of(TextQuad line, double from, double to);
    }

    static List<OcrWord> of(List<NeuralLine> lines, Place place) {
        var words = new ArrayList<OcrWord>();
        for (var line : lines) {
            for (var word : split(line.glyphs())) {
                words.add(word(line, word, place));
            }
        }
        return words;
    }

    private static OcrWord word(NeuralLine line, List<Glyph> glyphs, Place place) {
        var text = glyphs.stream().map(Glyph::text).collect(Collectors.joining());
        var confidence =
                glyphs.stream().mapToDouble(Glyph::confidence).average().orElse(0);
        var half = 0.5 * line.place().height() / line.place().length() * 0.6;
        var from = Math.max(0, glyphs.getFirst().along() - half);
        var to = Math.min(1, glyphs.getLast().along() + half);
        return new OcrWord(text, confidence, place.of(line.place().narrowed(LETTERS), from, to));
    }

    /** At blanks, and behind the colon of a label: the networks drop blanks, and then label and value are one word. */
    private static List<List<Glyph>> split(List<Glyph> glyphs) {
        var words = new ArrayList<List<Glyph>>();
        var word = new ArrayList<Glyph>();
        for (var i = 0; i < glyphs.size(); i++) {
            var glyph = usual(glyphs.get(i));
            if (glyph.text().isBlank()) {
                close(word, words);
                continue;
            }
            word.add(glyph);
            if (glyph.text().equals(":") && !isBetweenDigits(glyphs, i)
                    || glyph.text().equals("|")) {
                close(word, words);
            }
        }
        close(word, words);
        return words;
    }

    private static boolean isBetweenDigits(List<Glyph> glyphs, int at) {
        return at > 0
                && at + 1 < glyphs.size()
                && Character.isDigit(glyphs.get(at - 1).text().charAt(0))
                && Character.isDigit(glyphs.get(at + 1).text().charAt(0));
    }

    private static void close(List<Glyph> word, List<List<Glyph>> words) {
        if (!word.isEmpty()) {
            words.add(List.copyOf(word));
            word.clear();
        }
    }

    /** The networks were taught Chinese, whose full-width signs they use for ours. */
    private static Glyph usual(Glyph glyph) {
        var c = glyph.text().charAt(0);
        return c > 0xFF00 && c < 0xFF5F
                ? new Glyph(String.valueOf((char) (c - 0xFEE0)), glyph.confidence(), glyph.along())
                : glyph;
    }
}
