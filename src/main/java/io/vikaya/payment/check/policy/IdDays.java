package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.PrintedIds;
import io.vikaya.payment.reading.Bank;
import io.vikaya.payment.reading.ReceiptReading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The day some banks write into their ids: the year's last one or two digits, then the day of the year. It is not written
 * for customers, so whoever retypes a date forgets it.
 */
final class IdDays {

    /** ACLEDA's eleven digits begin with the year's last digit. Others' eleven digits mean nothing of the kind. */
    private static final Pattern ACLEDA = Pattern.compile("(\\d)(\\d{3})\\d{7}");

    private static final Pattern WING = Pattern.compile("\\d{7}(\\d{2})(\\d{3})[0-9A-Z]{4}");
    /** {@code 001FTRA25278CMA2} at Vattanac, {@code 099QORT252770056} at Sathapana. */
    private static final Pattern BRANCH_AND_LETTERS = Pattern.compile("\\d{3}[A-Z]{4}(\\d{2})(\\d{3})[0-9A-Z]{4}");
    /** {@code FT25284T1CZ3} at Canadia. */
    private static final Pattern FUNDS_TRANSFER = Pattern.compile("FT(\\d{2})(\\d{3})[0-9A-Z]{5}");

    private static final int DECADE = 10;
    private static final int CENTURY = 100;

    private IdDays() {}

    /** Every day found; empty when no id printed carries one. */
    static List<LocalDate> in(ReceiptReading reading, LocalDate today) {
        var bank = reading.bank() == null ? null : reading.bank().value();
        return PrintedIds.of(reading).stream()
                .map(id -> id.toUpperCase(Locale.ROOT))
                .flatMap(id -> (bank == Bank.ACLEDA
                                ? day(ACLEDA, id, today, DECADE)
                                : day(BRANCH_AND_LETTERS, id, today, CENTURY)
                                        .or(() -> day(FUNDS_TRANSFER, id, today, CENTURY))
                                        .or(() -> bank == Bank.WING ? day(WING, id, today, CENTURY) : Optional.empty()))
                        .stream())
                .distinct()
                .toList();
    }

    private static Optional<LocalDate> day(Pattern pattern, String id, LocalDate today, int span) {
        var matcher = pattern.matcher(id);
        return matcher.matches() ? day(matcher.toMatchResult(), today, span) : Optional.empty();
    }

    private static Optional<LocalDate> day(MatchResult parts, LocalDate today, int span) {
        var year = today.getYear() / span * span + Integer.parseInt(parts.group(1));
        // In the first days of a decade, last year's digit is not nine years ahead.
        var nearest = year > today.getYear() + 1 ? year - span : year;
        try {
            return Optional.of(LocalDate.ofYearDay(nearest, Integer.parseInt(parts.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
