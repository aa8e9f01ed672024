package io.vikaya.payment.ocr.neural;

import java.util.List;

/**
 * A line of text as the networks saw it.
 *
 * @param glyphs from its beginning to its end, blanks included
 */
public record NeuralLine(TextQuad place, List<Glyph> glyphs) {

    /**
     * One letter.
     *
     * @param confidence 0 to 1
     * @param along where it stands on its line, from 0 to 1
     */
    public record Glyph(String text, double confidence, double along) {}

    public NeuralLine {
        glyphs = List.copyOf(glyphs);
    }

    String text() {
        var text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    /** Mean over its letters; 0 when there are none. */
    double confidence() {
        return glyphs.stream().mapToDouble(Glyph::confidence).average().orElse(0);
    }
}
