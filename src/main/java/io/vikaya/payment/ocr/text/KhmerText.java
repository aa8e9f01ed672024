package io.vikaya.payment.ocr.text;

import java.util.Map;

/** What must be known about Khmer script to compare what was read with what was printed. */
public final class KhmerText {

    private static final int ZERO = 0x17E0;
    private static final int NINE = 0x17E9;
    private static final int COENG = 0x17D2;

    /** Letters the engine takes for each other; all of one group compare equal. */
    private static final Map<Character, Character> LOOKALIKES =
            Map.of('គ', 'ក', 'ត', 'ក', 'ភ', 'ក', 'ឥ', 'ក', 'រ', 'វ');

    private KhmerText() {}

    /** {@code ០១២} as {@code 012}; the rest unchanged. */
    public static String latinDigits(String text) {
        var result = new StringBuilder(text.length());
        text.chars().forEach(c -> result.append((char) (c >= ZERO && c <= NINE ? '0' + c - ZERO : c)));
        return result.toString();
    }

    public static boolean isKhmer(int character) {
        return character >= 0x1780 && character <= 0x17FF;
    }

    /** Whether most letters are Khmer ones; digits of either script do not count. */
    public static boolean isMostlyKhmer(String text) {
        var balance = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 0x1780 && c <= 0x17B3) {
                balance++;
            } else if (Character.isLetter(c) && !isKhmer(c)) {
                balance--;
            }
        }
        return balance > 0;
    }

    /** The letters alone, look-alikes merged, subscript marks dropped: for comparing words read with words expected. */
    public static String comparable(String text) {
        var result = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isKhmer(c) && c != COENG && c < 0x17C6) {
                result.append(LOOKALIKES.getOrDefault(c, c).charValue());
            } else if (Character.isLetterOrDigit(c) && !isKhmer(c)) {
                result.append(Character.toLowerCase(c));
            }
        }
        return result.toString();
    }
}
