package io.vikaya.payment.khqr;

import java.text.BreakIterator;
import java.util.Locale;

/** Texts that travel inside a KHQR: what may enter, and what of a stranger's text may be shown. */
public final class KhqrText {

    /** Joins the next consonant below this one; Unicode's clusters end after it, Khmer readers' do not. */
    private static final char KHMER_COENG = '\u17D2';

    private KhqrText() {}

    /**
     * The text without control and direction-changing characters, for terminals, pages and chats: a QR's names are
     * written by whoever printed the QR. Khmer's zero-width spaces and joiners stay.
     */
    public static String printable(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(KhqrText::isPrintable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /**
     * The longest beginning of the text of at most {@code units} UTF-16 code units that cuts neither a surrogate pair nor
     * a Khmer cluster. Merchant names are at most 25 units, cities 15.
     */
    public static String fit(String text, int units) {
        if (text.length() <= units) {
            return text;
        }
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        var end = clusters.preceding(units + 1);
        while (end > 0 && text.charAt(end - 1) == KHMER_COENG) {
            end = clusters.preceding(end);
        }
        return text.substring(0, Math.max(end, 0)).strip();
    }

    static boolean digitsOnly(String text) {
        return text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }

    /** Whether every surrogate has its other half, so that UTF-8 can hold the text. */
    static boolean wellFormed(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /** How many bytes the text takes in UTF-8, counted without making them. */
    static int utf8Length(String text) {
        return text.codePoints()
                .map(point -> point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)
                .sum();
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> point >= 0x200B && point <= 0x200D;
            default -> true;
        };
    }
}
