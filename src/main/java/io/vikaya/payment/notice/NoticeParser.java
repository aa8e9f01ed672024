package io.vikaya.payment.notice;

import io.vikaya.shared.money.Currencies;
import io.vikaya.shared.money.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands bank notices; a text in no known wording, or with anything in it that cannot be, is none. */
public final class NoticeParser {

    private static final int LONGEST = 600;
    private static final ZoneOffset CAMBODIA = ZoneOffset.ofHours(7);
    private static final Duration CLOCKS_APART = Duration.ofDays(1);
    private static final List<String> KHMER_MONTHS = List.of(
            "មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Pattern FIGURE =
            Pattern.compile("(?<whole>[0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]{1,9})(?:\\.(?<cents>[0-9]{2}))?");

    private NoticeParser() {}

    /**
     * What a text says, if it is a bank's notice.
     *
     * @param now when it was received: some banks leave the year out
     */
    public static Optional<BankNotice> parse(String text, Instant now) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = plain(text);
        for (var format : NoticeFormat.values()) {
            var match = format.wording().matcher(plain);
            if (match.matches()) {
                var money = money(match.group("money"));
                var at = at(match.group("at"), format.time(), now);
                if (money.isPresent() && at.isPresent()) {
                    return Optional.of(new BankNotice(
                            format.name(),
                            format.bank(),
                            money.get(),
                            at.get(),
                            group(match, "payer"),
                            group(match, "tail"),
                            group(match, "id"),
                            lower(group(match, "hash")),
                            bill(group(match, "bill"))));
                }
            }
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        var result = new StringBuilder();
        text.chars()
                .filter(c -> c != 0x200B && c != 0x200C && c != 0x200D && c != 0xFEFF)
                .forEach(c -> result.append((char) (c >= 0x17E0 && c <= 0x17E9 ? '0' + c - 0x17E0 : c)));
        return result.toString().replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
    }

    private static Optional<Money> money(String printed) {
        var figure = FIGURE.matcher(printed);
        if (!figure.find()) {
            return Optional.empty();
        }
        var around = (printed.substring(0, figure.start()) + printed.substring(figure.end())).strip();
        var currency = currency(around);
        var cents = figure.group("cents") == null ? "00" : figure.group("cents");
        if (currency == null || currency.equals(Currencies.KHR) && !cents.equals("00")) {
            return Optional.empty();
        }
        var amount = new BigDecimal(figure.group("whole").replaceAll("[, ]", "") + "." + cents);
        return Optional.of(new Money(amount, currency)).filter(Money::isPositive);
    }

    private static @Nullable Currency currency(String mark) {
        return switch (mark) {
            case "$", "USD", "ដុល្លារ" -> Currencies.USD;
            case "៛", "KHR", "រៀល" -> Currencies.KHR;
            default -> null;
        };
    }

    private static Optional<OffsetDateTime> at(String printed, String pattern, Instant now) {
        var text = printed;
        for (var month = 0; month < 12; month++) {
            text = text.replace(KHMER_MONTHS.get(month), MONTHS.get(month));
        }
        text = text.replaceAll("ខែ ?|ឆ្នាំ ?|ម៉ោង ?", "")
                .replaceAll(" ?ព្រឹក", "AM")
                .replaceAll(" ?(?:ល្ងាច|រសៀល|យប់)", "PM");
        if (pattern.contains("y")) {
            return parse(text, pattern);
        }
        // Without a year it is the latest such day that has been.
        var year = now.atOffset(CAMBODIA).getYear();
        for (var tried = year; tried >= year - 1; tried--) {
            var found = parse(text + " " + tried, pattern + " yyyy");
            if (found.isPresent() && found.get().toInstant().isBefore(now.plus(CLOCKS_APART))) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<OffsetDateTime> parse(String text, String pattern) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text.strip(), formatter(pattern)).atOffset(CAMBODIA));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    private static @Nullable String group(Matcher match, String name) {
        return match.namedGroups().containsKey(name) ? match.group(name).strip() : null;
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    /** Some banks write a dash or an ellipsis where no number was given. */
    private static @Nullable String bill(@Nullable String text) {
        return text == null || text.chars().noneMatch(Character::isLetterOrDigit) ? null : text;
    }
}
