package io.vikaya.payment.ocr.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure as banks print it: {@code 28,000}, {@code 24,000.00}, {@code 20.000,00} on a phone set to another country,
 * {@code 6.99}, {@code 1.5}.
 *
 * <p>The grammar is strict on purpose. A group that has not three digits is a digit lost or invented by the engine, and
 * such a figure is not read at all.
 *
 * @param cents decimals printed: 0, 1 or 2
 * @param grouped whether thousands were set apart
 */
public record PrintedNumber(BigDecimal value, int cents, boolean grouped) {

    private static final Pattern SHAPE =
            Pattern.compile("(?<whole>\\d{1,3}(?:(?<group>[,.])\\d{3})(?:\\k<group>\\d{3})*|\\d{1,9})"
                    + "(?:(?<point>[,.])(?<cents>\\d{1,2}))?");

    /** The figure, when the whole text is one. Letters the engine puts for digits are forgiven beside true digits. */
    public static Optional<PrintedNumber> parse(String text) {
        var digits = repaired(KhmerText.latinDigits(text).replace(" ", ""));
        var match = SHAPE.matcher(digits);
        if (!match.matches()) {
            return Optional.empty();
        }
        var group = match.group("group");
        var point = match.group("point");
        var cents = match.group("cents");
        var whole = match.group("whole");
        if (group != null && group.equals(point) || whole.length() > 1 && whole.startsWith("0")) {
            return Optional.empty();
        }
        var plain = whole.replaceAll("[,.]", "");
        var value = new BigDecimal(cents == null ? plain : plain + "." + cents);
        return Optional.of(new PrintedNumber(value, cents == null ? 0 : cents.length(), group != null));
    }

    private static String repaired(String text) {
        if (text.chars().filter(Character::isDigit).count() * 2 < text.length() - 1) {
            return text;
        }
        return text.replaceAll("[OoQD]", "0").replaceAll("[lI|]", "1");
    }
}
