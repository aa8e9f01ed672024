package io.vikaya.payment.ocr.neural;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds lines of text. The network (a differentiable-binarization detector) says of each pixel whether it lies in the core of a
 * line; cores that hang together are grown back to whole lines.
 */
final class LineDetector implements AutoCloseable {

    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};
    private static final int GRAIN = 32;
    private static final float TEXT = 0.3f;
    private static final double LEAST_SCORE = 0.5;
    private static final int LEAST_PIXELS = 12;

    /** By how much a core is smaller than its line, as the network was taught. */
    private static final double UNCLIP = 1.7;

    private final Network network;
    private final int longestSide;

    /** @param longestSide pictures are made that large, or left smaller */
    LineDetector(Network network, int longestSide) {
        this.network = network;
        this.longestSide = longestSide;
    }

    List<TextQuad> find(BufferedImage image) {
        var scale = Math.min(1.0, (double) longestSide / Math.max(image.getWidth(), image.getHeight()));
        var width = grained(image.getWidth() * scale);
        var height = grained(image.getHeight() * scale);
        var small = resized(image, width, height);
        var answer = network.ask(planes(small), 1, 3, height, width);
        var toX = (double) image.getWidth() / width;
        var toY = (double) image.getHeight() / height;
        var found = new ArrayList<TextQuad>();
        for (var core : Blobs.of(answer.values(), width, height, TEXT)) {
            if (core.size() >= LEAST_PIXELS && core.meanValue() >= LEAST_SCORE) {
                found.add(grown(core, toX, toY));
            }
        }
        return found;
    }

    private static TextQuad grown(Blobs.Blob core, double toX, double toY) {
        var length = core.length() * (toX + toY) / 2;
        var height = core.height() * (toX + toY) / 2;
        var margin = length * height * UNCLIP / (2 * (length + height));
        return new TextQuad(
                core.centerX() * toX,
                core.centerY() * toY,
                length + 2 * margin,
                height + 2 * margin,
                core.angle(),
                core.meanValue());
    }

    private static int grained(double size) {
        return Math.max(GRAIN, (int) Math.round(size / GRAIN) * GRAIN);
    }

    private static BufferedImage resized(BufferedImage image, int width, int height) {
        if (image.getWidth() == width && image.getHeight() == height) {
            return image;
        }
        var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return result;
    }

    private static FloatBuffer planes(BufferedImage image) {
        var width = image.getWidth();
        var height = image.getHeight();
        var size = width * height;
        var planes = FloatBuffer.allocate(3 * size);
        var row = new int[width];
        for (var y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (var x = 0; x < width; x++) {
                // Blue first: the networks were taught on pictures stored that way round.
                for (var channel = 0; channel < 3; channel++) {
                    var value = (row[x] >> (8 * channel) & 255) / 255f;
                    planes.put(channel * size + y * width + x, (value - MEAN[channel]) / DEVIATION[channel]);
                }
            }
        }
        return planes;
    }

    @Override
    public void close() {
        network.close();
    }
}
