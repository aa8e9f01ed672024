package io.vikaya.payment.ocr.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MedianWindowTests {

    private static final int WIDTH = 45;
    private static final int HEIGHT = 20;

    /** Noise with a dark half, so that the median moves far; the last cells are cut off by the edge. */
    private static final GrayImage PICTURE = picture();

    @Test
    void knowsTheMedianWhereverItIsMoved() {
        var window = new MedianWindow(PICTURE, 3, HEIGHT);
        window.enter(0);
        window.enter(8);
        for (var from = 0; from + 16 < WIDTH; from += 8) {
            window.enter(from + 16);
            assertThat(window.median()).as("from %d", from).isEqualTo(median(from, Math.min(WIDTH, from + 24)));
            window.leave(from);
        }
    }

    @Test
    void countsNothingBeyondTheEdges() {
        var window = new MedianWindow(PICTURE, 3, HEIGHT);
        window.enter(-8);
        window.enter(0);
        window.enter(48);
        window.leave(-8);
        assertThat(window.median()).isEqualTo(median(0, 8));
    }

    private static int median(int left, int right) {
        var values = new int[WIDTH * HEIGHT];
        var count = 0;
        for (var y = 3; y < HEIGHT; y += 2) {
            for (var x = left; x < right; x += 2) {
                values[count++] = PICTURE.at(x, y);
            }
        }
        var sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted[count / 2];
    }

    private static GrayImage picture() {
        var random = new Random(7);
        var pixels = new byte[WIDTH * HEIGHT];
        for (var i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (i % WIDTH < WIDTH / 2 ? random.nextInt(60) : 180 + random.nextInt(76));
        }
        return new GrayImage(pixels, WIDTH, HEIGHT);
    }
}
