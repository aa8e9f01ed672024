package io.vikaya.payment.ocr.text;

import java.util.regex.Pattern;

/**
 * Digits of a line printed in Khmer ones. The engine takes some of them for Latin ones: a nought looks like a 0, a one or a
 * six like a 9, of which only the one begins a day, an hour or a minute. Any other Latin digit there is a guess.
 */
final class KhmerDigits {

    /** From here on the whole line is printed so: a page never mixes the two within a date. */
    private static final int PRINTED_SO = 3;

    private static final Pattern LEADING_ONE = Pattern.compile("(?<![\\d០-៩])9(?=[\\d០-៩])");
    private static final Pattern GUESSED = Pattern.compile("[1-9]");
    private static final String NO_DIGIT = "¿";

    private KhmerDigits() {}

    /** The line with Latin digits; a digit that was guessed becomes a sign that is none. */
    static String latin(String line) {
        var khmer = line.chars().filter(c -> c >= '០' && c <= '៩').count();
        if (khmer < PRINTED_SO) {
            return KhmerText.latinDigits(line);
        }
        // Beside a Khmer nought the engine sees a Latin one as well.
        var single = line.replaceAll("0០|០0", "០").replace('0', '០');
        var ones = LEADING_ONE.matcher(single).replaceAll("១");
        return KhmerText.latinDigits(GUESSED.matcher(ones).replaceAll(NO_DIGIT));
    }
}
