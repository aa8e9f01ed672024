package io.vikaya.shared.image;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The EXIF orientation of a JPEG: how the camera was held, 1 to 8. */
final class Orientation {

    private static final int UPRIGHT = 1;
    private static final int APP1 = 0xE1;
    private static final int ORIENTATION_TAG = 0x0112;

    private Orientation() {}

    /** The orientation written in the JPEG; upright when there is none or its EXIF block makes no sense. */
    static int of(byte[] jpeg) {
        var exif = JpegSegments.find(jpeg, marker -> marker == APP1);
        if (exif.isPresent()) {
            var at = exif.getAsInt();
            var length = JpegSegments.length(jpeg, at);
            if (at + length <= jpeg.length && length > 16 && isExif(jpeg, at + 2)) {
                return inTiff(ByteBuffer.wrap(jpeg, at + 8, length - 8).slice());
            }
        }
        return UPRIGHT;
    }

    private static boolean isExif(byte[] jpeg, int at) {
        return jpeg[at] == 'E' && jpeg[at + 1] == 'x' && jpeg[at + 2] == 'i' && jpeg[at + 3] == 'f';
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + 12 * i;
            if (entry > tiff.limit() - 12) {
                break;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
                var value = tiff.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /**
     * The picture turned and mirrored upright, in plain RGB on white, and no larger than {@code mostPixels}.
     *
     * @param mostPixels at least a quarter of what the picture has, or pixels would be skipped
     */
    static BufferedImage upright(BufferedImage image, int orientation, long mostPixels) {
        var scale = Math.min(1, Math.sqrt((double) mostPixels / image.getWidth() / image.getHeight()));
        var width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        var height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        var turned = orientation >= 5;
        var result = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        var graphics = result.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, result.getWidth(), result.getHeight());
        var place = transform(orientation, width, height);
        if (scale < 1) {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            place.scale((double) width / image.getWidth(), (double) height / image.getHeight());
        }
        graphics.drawImage(image, place, null);
        graphics.dispose();
        return result;
    }

    private static AffineTransform transform(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
