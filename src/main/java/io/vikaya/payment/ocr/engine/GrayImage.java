package io.vikaya.payment.ocr.engine;

import io.vikaya.payment.reading.Box;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Eight-bit gray pixels, one byte each, row by row.
 *
 * <p>We turn colours into gray ourselves: the engine's own colour path loses red and thin text.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a list would cost 16 bytes a pixel
public record GrayImage(byte[] pixels, int width, int height) {

    private static final int OPAQUE = 0xFF000000;

    /** Luminance of the picture; transparent parts are white. */
    public static GrayImage of(BufferedImage image) {
        var width = image.getWidth();
        var height = image.getHeight();
        var gray = new byte[width * height];
        if (image.getType() == BufferedImage.TYPE_INT_RGB
                && image.getRaster().getDataBuffer() instanceof DataBufferInt buffer
                && buffer.getSize() == gray.length) {
            var pixels = buffer.getData();
            for (var i = 0; i < gray.length; i++) {
                gray[i] = (byte) luminance(pixels[i] | OPAQUE);
            }
            return new GrayImage(gray, width, height);
        }
        var row = new int[width];
        for (var y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (var x = 0; x < width; x++) {
                gray[y * width + x] = (byte) luminance(row[x]);
            }
        }
        return new GrayImage(gray, width, height);
    }

    private static int luminance(int argb) {
        var alpha = argb >>> 24;
        var value = (299 * ((argb >> 16) & 255) + 587 * ((argb >> 8) & 255) + 114 * (argb & 255)) / 1000;
        return (value * alpha + 255 * (255 - alpha)) / 255;
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 255;
    }

    /** The part inside the box, which is clipped to the picture. */
    public GrayImage cut(Box box) {
        var left = Math.clamp(box.left(), 0, width - 1);
        var top = Math.clamp(box.top(), 0, height - 1);
        var cutWidth = Math.clamp(box.right(), left + 1, width) - left;
        var cutHeight = Math.clamp(box.bottom(), top + 1, height) - top;
        var part = new byte[cutWidth * cutHeight];
        for (var y = 0; y < cutHeight; y++) {
            System.arraycopy(pixels, (top + y) * width + left, part, y * cutWidth, cutWidth);
        }
        return new GrayImage(part, cutWidth, cutHeight);
    }

    /** Bilinear scaling; enlarging gives thin strokes more pixels, which the engine needs. */
    public GrayImage scaled(double factor) {
        if (factor == 1) {
            return this;
        }
        var newWidth = Math.max(1, (int) Math.round(width * factor));
        var newHeight = Math.max(1, (int) Math.round(height * factor));
        var result = new byte[newWidth * newHeight];
        var columns = new Axis(newWidth, width);
        var rows = new Axis(newHeight, height);
        var above = new int[newWidth];
        var below = new int[newWidth];
        var have = -1;
        for (var y = 0; y < newHeight; y++) {
            // Enlarged, several rows lie between the same two.
            if (rows.low[y] != have) {
                have = rows.low[y];
                blend(have, columns, above);
                blend(rows.high[y], columns, below);
            }
            var fy = rows.part[y];
            for (var x = 0; x < newWidth; x++) {
                result[y * newWidth + x] = (byte) ((above[x] * (256 - fy) + below[x] * fy + (1 << 15)) >> 16);
            }
        }
        return new GrayImage(result, newWidth, newHeight);
    }

    /** One row at its new width, in 256ths. */
    private void blend(int row, Axis columns, int[] into) {
        var start = row * width;
        for (var x = 0; x < into.length; x++) {
            var fx = columns.part[x];
            into[x] =
                    (pixels[start + columns.low[x]] & 255) * (256 - fx) + (pixels[start + columns.high[x]] & 255) * fx;
        }
    }

    /** Dark for light and light for dark. */
    public GrayImage inverted() {
        var result = new byte[pixels.length];
        for (var i = 0; i < pixels.length; i++) {
            result[i] = (byte) (255 - (pixels[i] & 255));
        }
        return new GrayImage(result, width, height);
    }

    /** Where each new pixel lies between two old ones, in 256ths. */
    private static final class Axis {
        private final int[] low;
        private final int[] high;
        private final int[] part;

        Axis(int size, int oldSize) {
            low = new int[size];
            high = new int[size];
            part = new int[size];
            for (var i = 0; i < size; i++) {
                var at = Math.clamp((i + 0.5) * oldSize / size - 0.5, 0, oldSize - 1);
                low[i] = (int) at;
                high[i] = Math.min(oldSize - 1, low[i] + 1);
                part[i] = (int) ((at - low[i]) * 256);
            }
        }
    }
}
