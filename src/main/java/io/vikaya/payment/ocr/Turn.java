package io.vikaya.payment.ocr;

import io.vikaya.payment.reading.Box;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A picture turned level or made smaller for reading, and the way back for what was found on it. */
final class Turn {

    private final AffineTransform forward;
    private final BufferedImage original;
    private final BufferedImage image;

    /** {@code original} turned counter-clockwise by that many degrees, grown so that nothing is lost. */
    Turn(BufferedImage original, double degrees) {
        this(original, degrees, 1);
    }

    /** The same, made {@code scale} times as large. */
    Turn(BufferedImage original, double degrees, double scale) {
        this.original = original;
        var turn = AffineTransform.getRotateInstance(Math.toRadians(-degrees));
        turn.scale(scale, scale);
        var bounds = turn.createTransformedShape(
                        new Rectangle2D.Double(0, 0, original.getWidth(), original.getHeight()))
                .getBounds2D();
        forward = AffineTransform.getTranslateInstance(-bounds.getX(), -bounds.getY());
        forward.concatenate(turn);
        image = new BufferedImage(
                Math.max(1, (int) Math.round(bounds.getWidth())),
                Math.max(1, (int) Math.round(bounds.getHeight())),
                BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.GRAY);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(original, forward, null);
        graphics.dispose();
    }

    BufferedImage image() {
        return image;
    }

    /** Where a box of the turned picture lies on the original: the upright box around its corners. */
    Box back(Box box) {
        try {
            var corners = forward.createInverse()
                    .createTransformedShape(new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height()))
                    .getBounds();
            var left = Math.clamp(corners.x, 0, original.getWidth() - 1);
            var top = Math.clamp(corners.y, 0, original.getHeight() - 1);
            return new Box(
                    left,
                    top,
                    Math.max(1, Math.min(corners.x + corners.width, original.getWidth()) - left),
                    Math.max(1, Math.min(corners.y + corners.height, original.getHeight()) - top));
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("A rotation can always be undone", e);
        }
    }
}
