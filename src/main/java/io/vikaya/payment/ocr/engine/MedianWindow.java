package io.vikaya.payment.ocr.engine;

/**
 * The median of a window that moves over a strip of a picture cell by cell, every other pixel counted.
 *
 * <p>T. S. Huang's running median: what enters and leaves moves the median a few steps, so that nothing is counted anew.
 */
final class MedianWindow {

    private final GrayImage image;
    private final int top;
    private final int bottom;
    private final int[] histogram = new int[256];
    private int count;
    private int median;
    /** How many counted pixels are darker than {@link #median}. */
    private int darker;

    /** An empty window on the rows from {@code top} to above {@code bottom}. */
    MedianWindow(GrayImage image, int top, int bottom) {
        this.image = image;
        this.top = top;
        this.bottom = bottom;
    }

    /** Takes in the column of cells that begins at {@code x}; nothing beyond the picture's edges. */
    void enter(int x) {
        count(x, 1);
    }

    /** Lets the same column go again. */
    void leave(int x) {
        count(x, -1);
    }

    private void count(int x, int by) {
        if (x < 0) {
            return;
        }
        var right = Math.min(image.width(), x + LocalContrast.CELL);
        for (var row = top; row < bottom; row += 2) {
            for (var column = x; column < right; column += 2) {
                var value = image.at(column, row);
                histogram[value] += by;
                count += by;
                if (value < median) {
                    darker += by;
                }
            }
        }
    }

    /** The darkest value that more than half of the counted pixels do not exceed. */
    int median() {
        while (darker > count / 2) {
            darker -= histogram[--median];
        }
        while (darker + histogram[median] <= count / 2) {
            darker += histogram[median++];
        }
        return median;
    }
}
