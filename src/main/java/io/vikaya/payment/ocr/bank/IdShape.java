package io.vikaya.payment.ocr.bank;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a bank's ids are built. A reading that does not fit is not an id of that bank; one that fits but for letters the
 * engine takes for digits is put right.
 *
 * @param prefix fixed letters and digits every id begins with, may be empty
 * @param rest pattern of what follows, digits only where it is {@code \d}
 * @param digitsOnly whether what follows has no letters
 */
public record IdShape(String prefix, Pattern rest, boolean digitsOnly) {

    /** {@code prefix} and then so many digits. */
    public static IdShape digits(String prefix, int count) {
        return new IdShape(prefix, Pattern.compile("\\d{" + count + "}"), true);
    }

    /** {@code prefix} and then letters and digits. O and I are not used in those ids, being too like 0 and 1. */
    public static IdShape mixed(String prefix, String rest) {
        return new IdShape(prefix, Pattern.compile(rest), false);
    }

    /** The id in a text without blanks, if it is one. */
    public Optional<String> fit(String text) {
        if (text.length() <= prefix.length()) {
            return Optional.empty();
        }
        var head = text.substring(0, prefix.length());
        var tail = text.substring(prefix.length());
        if (!alike(head).equals(alike(prefix))) {
            return Optional.empty();
        }
        var repaired = digitsOnly
                ? asDigits(tail)
                : tail.replace('O', '0').replace('o', '0').replace('I', '1');
        return rest.matcher(repaired).matches() ? Optional.of(prefix + repaired) : Optional.empty();
    }

    private static String alike(String text) {
        return asDigits(text).toUpperCase(Locale.ROOT);
    }

    static String asDigits(String text) {
        return text.replaceAll("[OoQ]", "0").replaceAll("[Il|]", "1");
    }
}
