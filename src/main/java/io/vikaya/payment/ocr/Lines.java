package io.vikaya.payment.ocr;

import io.vikaya.payment.ocr.neural.NeuralLine;
import io.vikaya.payment.ocr.neural.NeuralPicture;
import io.vikaya.payment.ocr.neural.TextQuad;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of a picture as the networks see them, each the right way round: on its side or its head, whatever the camera
 * noted or forgot.
 *
 * @param quads every place with text, what could not be read included
 */
record Lines(List<TextQuad> quads, List<NeuralLine> lines) {

    private static final int SAMPLES = 6;

    static Lines of(NeuralPicture picture) {
        var quads = upright(picture, picture.find());
        var lines = new ArrayList<NeuralLine>();
        for (var quad : quads) {
            var line = picture.read(quad);
            if (!line.glyphs().isEmpty()) {
                lines.add(line);
            }
        }
        return new Lines(quads, List.copyOf(lines));
    }

    /** Places are found without knowing where they begin; a few long lines are read both ways to tell. */
    private static List<TextQuad> upright(NeuralPicture picture, List<TextQuad> found) {
        double across = 0;
        double along = 0;
        for (var quad : found) {
            if (Math.abs(quad.angle()) > Math.PI / 4) {
                across += quad.length() - quad.height();
            } else {
                along += quad.length() - quad.height();
            }
        }
        var sideways = across > along;
        var quads = found.stream()
                .map(quad -> sideways ? downward(quad) : rightward(quad))
                .toList();
        var samples = quads.stream()
                .sorted(Comparator.comparingDouble(TextQuad::length).reversed())
                .limit(SAMPLES)
                .toList();
        double so = 0;
        double otherwise = 0;
        for (var sample : samples) {
            so += weight(picture.read(sample));
            otherwise += weight(picture.read(sample.reversed()));
        }
        return otherwise > 1.3 * so ? quads.stream().map(TextQuad::reversed).toList() : quads;
    }

    private static double weight(NeuralLine line) {
        return line.glyphs().stream()
                .filter(glyph -> glyph.text().charAt(0) < 0x250)
                .mapToDouble(glyph -> glyph.confidence() * glyph.confidence())
                .sum();
    }

    /** Short ones have no direction of their own and are given that of their neighbours. */
    private static TextQuad rightward(TextQuad quad) {
        return Math.abs(quad.angle()) > Math.PI / 4 ? quad.turned() : quad;
    }

    private static TextQuad downward(TextQuad quad) {
        var upright = Math.abs(quad.angle()) > Math.PI / 4 ? quad : quad.turned();
        return upright.angle() < 0 ? upright.reversed() : upright;
    }
}
