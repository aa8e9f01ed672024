package io.vikaya.payment.reading;

/**
 * One value read off the picture.
 *
 * @param value what it means
 * @param text what is printed, as read: sign, Khmer digits and month names included
 * @param confidence 0 to 1; above 0.8 at least two different passes agreed
 * @param box where it stands
 */
public record ReadField<T>(T value, String text, double confidence, Box box) {

    public ReadField {
        confidence = Math.clamp(confidence, 0, 1);
    }

    /** The same value at another place. */
    public ReadField<T> at(Box other) {
        return new ReadField<>(value, text, confidence, other);
    }
}
