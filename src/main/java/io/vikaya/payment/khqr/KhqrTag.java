package io.vikaya.payment.khqr;

/**
 * One element of a KHQR: two digits of tag and its value, kept exactly as written.
 *
 * @param id two ASCII digits
 * @param value 0 to 99 UTF-16 code units, the unit in which KHQR counts lengths
 */
public record KhqrTag(String id, String value) {

    private static final int LONGEST = 99;

    public KhqrTag {
        if (id.length() != 2 || !KhqrText.digitsOnly(id)) {
            throw new KhqrRefusedException(KhqrFault.MALFORMED);
        }
        if (value.length() > LONGEST || !KhqrText.wellFormed(value)) {
            throw new KhqrRefusedException(KhqrFault.VALUE_TOO_LONG);
        }
    }

    /** Tag, two digits of length, value: the element as it stands in the string. */
    String written() {
        return id + "%02d".formatted(value.length()) + value;
    }
}
