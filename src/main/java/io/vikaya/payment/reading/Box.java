package io.vikaya.payment.reading;

/** A rectangle on the decoded picture, in its pixels, origin at the top left. */
public record Box(int left, int top, int width, int height) {

    public int right() {
        return left + width;
    }

    public int bottom() {
        return top + height;
    }

    public int centerX() {
        return left + width / 2;
    }

    public int centerY() {
        return top + height / 2;
    }

    /** The smallest box around both. */
    public Box union(Box other) {
        var x = Math.min(left, other.left);
        var y = Math.min(top, other.top);
        return new Box(x, y, Math.max(right(), other.right()) - x, Math.max(bottom(), other.bottom()) - y);
    }

    /** How many pixels of height the two share. */
    public int sharedHeight(Box other) {
        return Math.min(bottom(), other.bottom()) - Math.max(top, other.top);
    }
}
