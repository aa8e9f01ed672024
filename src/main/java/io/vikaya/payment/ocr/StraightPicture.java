package io.vikaya.payment.ocr;

import boofcv.abst.distort.FDistort;
import boofcv.alg.distort.PixelTransformHomography_F32;
import boofcv.alg.interpolate.InterpolationType;
import boofcv.struct.border.BorderType;
import boofcv.struct.image.InterleavedU8;
import georegression.struct.homography.Homography2D_F64;
import georegression.struct.point.Point2D_F64;
import georegression.transform.homography.HomographyPointOps_F64;
import io.vikaya.payment.ocr.neural.TextQuad;
import io.vikaya.payment.reading.Box;
import java.awt.image.BufferedImage;
import java.util.List;

/** A photo's text laid straight and cut out of its surroundings, and the way back for what was found on it. */
final class StraightPicture {

    /** Of the text's size, left around it: faint rows at its edge may not have been found as lines. */
    private static final double MARGIN = 0.06;

    private static final int BANDS = 3;

    private final BufferedImage original;
    private final BufferedImage image;
    private final Homography2D_F64 there;
    private final Homography2D_F64 back;

    StraightPicture(BufferedImage original, Straightening lie, List<TextQuad> quads) {
        this.original = original;
        var straight = straight(lie);
        var frame = frame(straight, quads, original);
        this.there = after(straight, shift(-frame.left(), -frame.top()));
        this.back = there.invert(null);
        this.image = warped(frame.width(), frame.height());
    }

    BufferedImage image() {
        return image;
    }

    /** Where the place of a line on the original lies here: the upright box around a part of it. */
    Box here(TextQuad line, double from, double to) {
        return around(there, new double[][] {
            {line.x(from, 0), line.y(from, 0)},
            {line.x(to, 0), line.y(to, 0)},
            {line.x(to, 1), line.y(to, 1)},
            {line.x(from, 1), line.y(from, 1)}
        });
    }

    /** Where a box found here lies on the original. */
    Box back(Box box) {
        var around = around(back, new double[][] {
            {box.left(), box.top()},
            {box.right(), box.top()},
            {box.right(), box.bottom()},
            {box.left(), box.bottom()}
        });
        var left = Math.clamp(around.left(), 0, original.getWidth() - 1);
        var top = Math.clamp(around.top(), 0, original.getHeight() - 1);
        return new Box(
                left,
                top,
                Math.max(1, Math.min(around.right(), original.getWidth()) - left),
                Math.max(1, Math.min(around.bottom(), original.getHeight()) - top));
    }

    /** To the middle, turned level, and the fan folded: lines that met far to the side become parallel. */
    private static Homography2D_F64 straight(Straightening lie) {
        var toMiddle = shift(-lie.middleX(), -lie.middleY());
        var cos = Math.cos(lie.lean());
        var sin = Math.sin(lie.lean());
        var level = new Homography2D_F64(cos, sin, 0, -sin, cos, 0, 0, 0, 1);
        var folded = new Homography2D_F64(1, 0, 0, 0, 1, 0, lie.fan(), 0, 1);
        return after(after(toMiddle, level), folded);
    }

    private static Homography2D_F64 shift(double x, double y) {
        return new Homography2D_F64(1, 0, x, 0, 1, y, 0, 0, 1);
    }

    private static Homography2D_F64 after(Homography2D_F64 first, Homography2D_F64 second) {
        return first.concat(second, null);
    }

    private static Box frame(Homography2D_F64 straight, List<TextQuad> quads, BufferedImage original) {
        Box all = null;
        for (var quad : quads) {
            var box = around(straight, new double[][] {
                {quad.x(0, 0), quad.y(0, 0)},
                {quad.x(1, 0), quad.y(1, 0)},
                {quad.x(1, 1), quad.y(1, 1)},
                {quad.x(0, 1), quad.y(0, 1)}
            });
            all = all == null ? box : all.union(box);
        }
        if (all == null) {
            throw new IllegalArgumentException("Nothing to frame");
        }
        var marginX = (int) (MARGIN * all.width()) + 8;
        var marginY = (int) (MARGIN * all.height()) + 8;
        // A fold can throw far corners very far; nothing wider than the picture is long is text.
        var most = original.getWidth() + original.getHeight();
        return new Box(
                all.left() - marginX,
                all.top() - marginY,
                Math.min(most, all.width() + 2 * marginX),
                Math.min(most, all.height() + 2 * marginY));
    }

    private static Box around(Homography2D_F64 how, double[][] corners) {
        var left = Double.MAX_VALUE;
        var top = Double.MAX_VALUE;
        var right = -Double.MAX_VALUE;
        var bottom = -Double.MAX_VALUE;
        for (var corner : corners) {
            var point = HomographyPointOps_F64.transform(how, new Point2D_F64(corner[0], corner[1]), null);
            left = Math.min(left, point.x);
            top = Math.min(top, point.y);
            right = Math.max(right, point.x);
            bottom = Math.max(bottom, point.y);
        }
        return new Box(
                (int) Math.round(left),
                (int) Math.round(top),
                Math.max(1, (int) Math.round(right - left)),
                Math.max(1, (int) Math.round(bottom - top)));
    }

    private BufferedImage warped(int width, int height) {
        var from = interleaved(original);
        var to = new InterleavedU8(width, height, BANDS);
        new FDistort(from, to)
                .transform(new PixelTransformHomography_F32(back))
                .interp(InterpolationType.BILINEAR)
                .border(BorderType.EXTENDED)
                .apply();
        return image(to);
    }

    private static InterleavedU8 interleaved(BufferedImage image) {
        var result = new InterleavedU8(image.getWidth(), image.getHeight(), BANDS);
        var row = new int[image.getWidth()];
        var at = 0;
        for (var y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, image.getWidth(), 1, row, 0, image.getWidth());
            for (var rgb : row) {
                result.data[at++] = (byte) (rgb >> 16);
                result.data[at++] = (byte) (rgb >> 8);
                result.data[at++] = (byte) rgb;
            }
        }
        return result;
    }

    private static BufferedImage image(InterleavedU8 pixels) {
        var result = new BufferedImage(pixels.width, pixels.height, BufferedImage.TYPE_INT_RGB);
        var row = new int[pixels.width];
        var at = 0;
        for (var y = 0; y < pixels.height; y++) {
            for (var x = 0; x < pixels.width; x++) {
                row[x] = (pixels.data[at++] & 255) << 16 | (pixels.data[at++] & 255) << 8 | pixels.data[at++] & 255;
            }
            result.setRGB(0, y, pixels.width, 1, row, 0, pixels.width);
        }
        return result;
    }
}
