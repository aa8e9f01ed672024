package io.vikaya.payment.ocr.engine;

/**
 * Makes text black on white whatever it was before: light on dark, faded in half way, on a picture.
 *
 * <p>The background around each pixel is subtracted, the sign dropped and the rest divided by the strongest contrast in
 * the neighbourhood. It invents texture on empty photographs, so it is a second look and never the only one.
 */
public final class LocalContrast {

    /** Below this a neighbourhood is taken for empty; dividing by less would blow noise up into letters. */
    private static final int LEAST_CONTRAST = 24;

    static final int CELL = 8;

    /** Cells on each side of one that tell its ground. */
    private static final int REACH = 2;

    private LocalContrast() {}

    /** {@code image} as dark text on white. */
    public static GrayImage normalize(GrayImage image) {
        var width = image.width();
        var height = image.height();
        var cellsX = (width + CELL - 1) / CELL;
        var cellsY = (height + CELL - 1) / CELL;
        var background = smooth(medians(image, cellsX, cellsY), cellsX, cellsY, REACH);
        var difference = new int[width * height];
        var peak = new int[cellsX * cellsY];
        var ground = new Slope(background, cellsX, cellsY, width);
        for (var y = 0; y < height; y++) {
            ground.row(y);
            for (var x = 0; x < width; x++) {
                var d = Math.abs(image.at(x, y) - ground.at(x));
                difference[y * width + x] = d;
                var cell = y / CELL * cellsX + x / CELL;
                peak[cell] = Math.max(peak[cell], d);
            }
        }
        var strongest = new Slope(smooth(widen(peak, cellsX, cellsY, 3), cellsX, cellsY, REACH), cellsX, cellsY, width);
        var result = new byte[width * height];
        for (var y = 0; y < height; y++) {
            strongest.row(y);
            for (var x = 0; x < width; x++) {
                var scale = Math.max(LEAST_CONTRAST, strongest.at(x));
                result[y * width + x] = (byte) (255 - Math.min(255, difference[y * width + x] * 255 / scale));
            }
        }
        return new GrayImage(result, width, height);
    }

    /** Median of the five by five cells around each cell: text covers less than half of any of them. */
    private static int[] medians(GrayImage image, int cellsX, int cellsY) {
        var result = new int[cellsX * cellsY];
        for (var cy = 0; cy < cellsY; cy++) {
            var window = new MedianWindow(
                    image, Math.max(0, (cy - REACH) * CELL), Math.min(image.height(), (cy + REACH + 1) * CELL));
            for (var cx = 0; cx < REACH; cx++) {
                window.enter(cx * CELL);
            }
            for (var cx = 0; cx < cellsX; cx++) {
                window.enter((cx + REACH) * CELL);
                result[cy * cellsX + cx] = window.median();
                window.leave((cx - REACH) * CELL);
            }
        }
        return result;
    }

    /** The largest value within so many cells. */
    private static int[] widen(int[] cells, int cellsX, int cellsY, int reach) {
        var across = new int[cells.length];
        for (var i = 0; i < cells.length; i++) {
            var x = i % cellsX;
            var max = 0;
            for (var j = i - Math.min(reach, x); j <= i + Math.min(reach, cellsX - 1 - x); j++) {
                max = Math.max(max, cells[j]);
            }
            across[i] = max;
        }
        var result = new int[cells.length];
        for (var i = 0; i < cells.length; i++) {
            var y = i / cellsX;
            var max = 0;
            for (var j = -Math.min(reach, y); j <= Math.min(reach, cellsY - 1 - y); j++) {
                max = Math.max(max, across[i + j * cellsX]);
            }
            result[i] = max;
        }
        return result;
    }

    /** The mean within so many cells. */
    private static int[] smooth(int[] cells, int cellsX, int cellsY, int reach) {
        var across = new int[cells.length];
        for (var i = 0; i < cells.length; i++) {
            var x = i % cellsX;
            for (var j = i - Math.min(reach, x); j <= i + Math.min(reach, cellsX - 1 - x); j++) {
                across[i] += cells[j];
            }
        }
        var result = new int[cells.length];
        for (var i = 0; i < cells.length; i++) {
            var x = i % cellsX;
            var y = i / cellsX;
            var sum = 0;
            for (var j = -Math.min(reach, y); j <= Math.min(reach, cellsY - 1 - y); j++) {
                sum += across[i + j * cellsX];
            }
            result[i] = sum / (within(x, cellsX, reach) * within(y, cellsY, reach));
        }
        return result;
    }

    private static int within(int at, int cells, int reach) {
        return 1 + Math.min(reach, at) + Math.min(reach, cells - 1 - at);
    }

    /** Values of cells, blended between their middles, row by row. */
    private static final class Slope {

        private final int[] cells;
        private final int cellsX;
        private final int cellsY;
        private final int[] left;
        private final int[] right;
        private final int[] part;
        private final int[] column;

        Slope(int[] cells, int cellsX, int cellsY, int width) {
            this.cells = cells;
            this.cellsX = cellsX;
            this.cellsY = cellsY;
            this.left = new int[width];
            this.right = new int[width];
            this.part = new int[width];
            this.column = new int[cellsX];
            for (var x = 0; x < width; x++) {
                var from = Math.clamp(x - CELL / 2, 0, (cellsX - 1) * CELL);
                left[x] = from / CELL;
                right[x] = Math.min(cellsX - 1, left[x] + 1);
                part[x] = from % CELL;
            }
        }

        /** Makes {@link #at} speak of that row. */
        void row(int y) {
            var from = Math.clamp(y - CELL / 2, 0, (cellsY - 1) * CELL);
            var above = from / CELL * cellsX;
            var below = Math.min(cellsY - 1, from / CELL + 1) * cellsX;
            var share = from % CELL;
            for (var x = 0; x < cellsX; x++) {
                column[x] = cells[above + x] * (CELL - share) + cells[below + x] * share;
            }
        }

        int at(int x) {
            return (column[left[x]] * (CELL - part[x]) + column[right[x]] * part[x]) / (CELL * CELL);
        }
    }
}
