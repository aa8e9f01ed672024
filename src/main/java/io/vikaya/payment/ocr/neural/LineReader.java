package io.vikaya.payment.ocr.neural;

import io.vikaya.payment.ocr.neural.NeuralLine.Glyph;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads single lines of text, cut out and laid straight. The network names the likeliest letter for each narrow strip. */
final class LineReader implements AutoCloseable {

    private static final int HEIGHT = 48;
    private static final int MOST_WIDTH = 1600;
    private static final int LEAST_WIDTH = 48;
    private static final int BLANK = 0;

    private final Network network;
    private final List<String> letters;

    LineReader(Network network, String keys) {
        this.network = network;
        this.letters = letters(keys);
    }

    /** What stands at that place; without letters when nothing does. */
    NeuralLine read(BufferedImage image, TextQuad place) {
        var width = (int) Math.clamp(Math.round(HEIGHT * place.length() / place.height()), LEAST_WIDTH, MOST_WIDTH);
        var strip = strip(image, place, width);
        var answer = network.ask(strip, 1, 3, HEIGHT, width);
        return new NeuralLine(place, decode(answer));
    }

    /** Best letter of each step; the same letter in a row is one, a blank between two makes them two. */
    private List<Glyph> decode(Network.Answer answer) {
        var steps = (int) answer.shape()[1];
        var classes = (int) answer.shape()[2];
        var glyphs = new ArrayList<Glyph>();
        var previous = BLANK;
        for (var step = 0; step < steps; step++) {
            var best = best(answer.values(), step * classes, classes);
            if (best != BLANK && best != previous && best - 1 < letters.size()) {
                glyphs.add(
                        new Glyph(letters.get(best - 1), answer.values()[step * classes + best], (step + 0.5) / steps));
            }
            previous = best;
        }
        return glyphs;
    }

    private static int best(float[] values, int from, int classes) {
        var best = 0;
        for (var i = 1; i < classes; i++) {
            if (values[from + i] > values[from + best]) {
                best = i;
            }
        }
        return best;
    }

    private static FloatBuffer strip(BufferedImage image, TextQuad place, int width) {
        var size = width * HEIGHT;
        var strip = FloatBuffer.allocate(3 * size);
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < width; x++) {
                var along = (x + 0.5) / width;
                var across = (y + 0.5) / HEIGHT;
                var rgb = Pixels.between(image, place.x(along, across), place.y(along, across));
                for (var channel = 0; channel < 3; channel++) {
                    strip.put(channel * size + y * width + x, (rgb >> (8 * channel) & 255) / 127.5f - 1);
                }
            }
        }
        return strip;
    }

    private static List<String> letters(String resource) {
        try (var in = Objects.requireNonNull(LineReader.class.getResourceAsStream(resource), resource);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var letters = new ArrayList<>(lines.lines().toList());
            letters.add(" ");
            return List.copyOf(letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        network.close();
    }
}
