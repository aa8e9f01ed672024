package io.vikaya.payment.ocr.neural;

/**
 * Where a line of text lies: a rectangle at any angle, in the pixels of the picture.
 *
 * @param centerX of its middle
 * @param centerY of its middle
 * @param length along the text
 * @param height across it
 * @param angle in radians, of the reading direction to the x axis, clockwise on the screen
 * @param score how much of it the network takes for text, 0 to 1
 */
public record TextQuad(double centerX, double centerY, double length, double height, double angle, double score) {

    /** A point of it: {@code along} from 0 at its beginning to 1 at its end, {@code across} from 0 at its top to 1. */
    public double x(double along, double across) {
        return centerX + (along - 0.5) * length * Math.cos(angle) - (across - 0.5) * height * Math.sin(angle);
    }

    /** See {@link #x}. */
    public double y(double along, double across) {
        return centerY + (along - 0.5) * length * Math.sin(angle) + (across - 0.5) * height * Math.cos(angle);
    }

    /** The same place read in the opposite direction. */
    public TextQuad reversed() {
        return new TextQuad(centerX, centerY, length, height, angle + Math.PI, score);
    }

    /** The same line, {@code factor} times as high. */
    public TextQuad narrowed(double factor) {
        return new TextQuad(centerX, centerY, length, height * factor, angle, score);
    }

    /** The same place read along its other side. */
    public TextQuad turned() {
        return new TextQuad(centerX, centerY, height, length, angle + (angle > 0 ? -Math.PI / 2 : Math.PI / 2), score);
    }
}
