package io.vikaya.payment.ocr.neural;

import java.util.ArrayList;
import java.util.List;

/** Connected regions of a map and the tight rectangle around each, at the angle it lies. */
final class Blobs {

    private Blobs() {}

    /**
     * One region.
     *
     * @param angle in radians, between minus and plus a quarter turn
     */
    record Blob(
            int size, double meanValue, double centerX, double centerY, double length, double height, double angle) {}

    /** Regions of values above {@code threshold}, corner to corner neighbours included. */
    static List<Blob> of(float[] map, int width, int height, float threshold) {
        var seen = new boolean[map.length];
        var stack = new int[map.length];
        var found = new ArrayList<Blob>();
        for (var start = 0; start < map.length; start++) {
            if (!seen[start] && map[start] > threshold) {
                var pixels = flood(map, width, height, threshold, seen, stack, start);
                found.add(measure(map, width, stack, pixels));
            }
        }
        return found;
    }

    /** Fills {@code stack} with the region's pixels and answers how many they are. */
    private static int flood(
            float[] map, int width, int height, float threshold, boolean[] seen, int[] stack, int start) {
        var count = 0;
        stack[count++] = start;
        seen[start] = true;
        for (var next = 0; next < count; next++) {
            var x = stack[next] % width;
            var y = stack[next] / width;
            for (var ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
                for (var nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                    var neighbour = ny * width + nx;
                    if (!seen[neighbour] && map[neighbour] > threshold) {
                        seen[neighbour] = true;
                        stack[count++] = neighbour;
                    }
                }
            }
        }
        return count;
    }

    private static Blob measure(float[] map, int width, int[] pixels, int count) {
        double sumX = 0;
        double sumY = 0;
        double sum = 0;
        for (var i = 0; i < count; i++) {
            sumX += pixels[i] % width;
            sumY += (double) (pixels[i] / width);
            sum += map[pixels[i]];
        }
        var meanX = sumX / count;
        var meanY = sumY / count;
        var angle = angle(width, pixels, count, meanX, meanY);
        return framed(width, pixels, count, angle, sum / count);
    }

    /** The direction in which the region is longest, from its second moments. */
    private static double angle(int width, int[] pixels, int count, double meanX, double meanY) {
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (var i = 0; i < count; i++) {
            var x = pixels[i] % width - meanX;
            var y = (double) (pixels[i] / width) - meanY;
            xx += x * x;
            yy += y * y;
            xy += x * y;
        }
        return 0.5 * Math.atan2(2 * xy, xx - yy);
    }

    private static Blob framed(int width, int[] pixels, int count, double angle, double value) {
        var cos = Math.cos(angle);
        var sin = Math.sin(angle);
        var minAlong = Double.MAX_VALUE;
        var maxAlong = -Double.MAX_VALUE;
        var minAcross = Double.MAX_VALUE;
        var maxAcross = -Double.MAX_VALUE;
        for (var i = 0; i < count; i++) {
            var x = pixels[i] % width + 0.5;
            var y = pixels[i] / width + 0.5;
            var along = x * cos + y * sin;
            var across = y * cos - x * sin;
            minAlong = Math.min(minAlong, along);
            maxAlong = Math.max(maxAlong, along);
            minAcross = Math.min(minAcross, across);
            maxAcross = Math.max(maxAcross, across);
        }
        var along = (minAlong + maxAlong) / 2;
        var across = (minAcross + maxAcross) / 2;
        return new Blob(
                count,
                value,
                along * cos - across * sin,
                along * sin + across * cos,
                maxAlong - minAlong + 1,
                maxAcross - minAcross + 1,
                angle);
    }
}
