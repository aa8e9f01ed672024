package io.vikaya.payment.ocr.text;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Dates as the banks print them, in English and Khmer, cut to the minute and set in Cambodia's time.
 *
 * <p>All numeric dates are day first unless they begin with the year: no bank here prints the month first.
 */
public final class PrintedDate {

    private static final int WORDS_BEHIND = 4;
    private static final ZoneOffset CAMBODIA = ZoneOffset.ofHours(7);
    private static final List<String> ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> KHMER = List.of(
            "មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ");
    /** Two letters with a stop between, as Android prints them. */
    private static final List<String> KHMER_SHORT =
            List.of("មក", "កភ", "មន", "មស", "ឧស", "មថ", "កដ", "សហ", "កញ", "តល", "វច", "ធន");

    private static final String YEAR = "(?<year>20[1-9]\\d)";
    private static final String WORD = "(?<month>[^\\d|]{2,14}?)";
    private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + "[-/.](?<m>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(?<day>\\d{1,2})\\s?[-/.]\\s?(?<m>\\d{1,2})\\s?[-/.]\\s?" + YEAR);
    private static final Pattern MONTH_WORD_FIRST =
            Pattern.compile("(?<month>[^\\d|\\s]{2,14})[\\s.,]*(?<day>\\d{1,2})\\s?[,.;]?\\s?" + YEAR);
    private static final Pattern DAY_THEN_WORD =
            Pattern.compile("(?<!\\d)(?<day>\\d{1,2})\\s?" + WORD + "[\\s,.]*" + YEAR);
    /** A month that was not understood, where no month's name can hide it: before or behind the day, right before the year. */
    private static final List<Pattern> ANY_MONTH = List.of(
            Pattern.compile("(?<!\\d)(?<day>\\d{1,2})\\s?[,.;]?\\s?" + YEAR),
            Pattern.compile("(?<!\\d)(?<day>\\d{1,2})\\s\\S{2,14}[\\s,.]*" + YEAR));

    private static final Pattern WORD_BEFORE_NUMBER =
            Pattern.compile("(?<month>[^\\d|\\s]{2,14})[\\s.,]*\\d{1,4}(?!\\d)");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:])(?<hour>\\d{1,2})\\s?[:.]\\s?(?<minute>\\d{2})(?:\\s?[:.]\\s?\\d{2})?(?!\\d)\\s*(?<half>[^\\d\\s|]*)");

    /** The end of ល្ងាច, which no other half of the day ends in; its first letters stand on each other and are lost first. */
    private static final Pattern EVENING = Pattern.compile("[\\u1780-\\u17d3]{1,3}ាច");

    private PrintedDate() {}

    /** Whether a page's clock runs to twelve, so that a time without its half of the day says nothing. */
    public enum ClockFace {
        TWELVE_HOURS,
        ANY
    }

    /** The date and time in the text, if both can be told. */
    public static Optional<OffsetDateTime> parse(String printed, ClockFace face) {
        var text = plain(printed);
        for (var pattern : List.of(YEAR_FIRST, DAY_FIRST, MONTH_WORD_FIRST, DAY_THEN_WORD)) {
            var match = pattern.matcher(text);
            while (match.find()) {
                var month = pattern == YEAR_FIRST || pattern == DAY_FIRST
                        ? Integer.parseInt(match.group("m"))
                        : month(match.group("month"));
                var rest = text.substring(match.end());
                var time = clock(rest, face).or(() -> clock(text.substring(0, match.start()), face));
                if (month > 0 && time.isPresent()) {
                    return at(match, month, time.get());
                }
            }
        }
        return Optional.empty();
    }

    /** The same where the month is known from elsewhere and what stands in its place here was not understood. */
    public static Optional<OffsetDateTime> parse(String printed, ClockFace face, int month) {
        var text = plain(printed);
        for (var pattern : ANY_MONTH) {
            var match = pattern.matcher(text);
            while (match.find()) {
                var rest = text.substring(match.end());
                var time = clock(rest, face).or(() -> clock(text.substring(0, match.start()), face));
                if (time.isPresent()) {
                    return at(match, month, time.get());
                }
            }
        }
        return Optional.empty();
    }

    /** Months named right before a number, 1 to 12; empty when none was understood. */
    public static Set<Integer> months(String printed) {
        return WORD_BEFORE_NUMBER
                .matcher(plain(printed))
                .results()
                .map(match -> month(match.group("month")))
                .filter(month -> month > 0)
                .collect(Collectors.toSet());
    }

    private static String plain(String printed) {
        return printed.lines()
                .map(KhmerDigits::latin)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    private static Optional<OffsetDateTime> at(MatchResult match, int month, int minuteOfDay) {
        try {
            return Optional.of(LocalDateTime.of(
                            Integer.parseInt(match.group("year")),
                            month,
                            Integer.parseInt(match.group("day")),
                            minuteOfDay / 60,
                            minuteOfDay % 60)
                    .atOffset(CAMBODIA));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> clock(String text, ClockFace face) {
        var match = CLOCK.matcher(text);
        if (!match.find()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(match.group("hour"));
        var minute = Integer.parseInt(match.group("minute"));
        var half = match.group("half");
        // The word may have slipped onto the next line, with what the edge of a card looks like in between.
        var behind = (half + " " + text.substring(match.end())).split("[\\s|]+", WORDS_BEHIND + 1);
        var later = Arrays.stream(behind).limit(WORDS_BEHIND).anyMatch(PrintedDate::isAfternoon);
        var earlier = !later && Arrays.stream(behind).limit(WORDS_BEHIND).anyMatch(PrintedDate::isMorning);
        // A half of the day that was printed and not understood could be either: better no time than twelve hours off.
        if (hour > 23 || minute > 59 || hour > 12 && earlier || !half.isBlank() && !later && !earlier && hour <= 12) {
            return Optional.empty();
        }
        if (hour > 12) {
            return Optional.of(hour * 60 + minute);
        }
        if (!later && !earlier) {
            return face == ClockFace.ANY ? Optional.of(hour * 60 + minute) : Optional.empty();
        }
        return Optional.of((hour % 12 + (later ? 12 : 0)) * 60 + minute);
    }

    private static boolean isAfternoon(String half) {
        var letters = half.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        return letters.matches("P[MN]|PNM|FM")
                || isKhmerWord(half, "ល្ងាច")
                || EVENING.matcher(half).matches()
                || isKhmerWord(half, "រសៀល")
                || isKhmerWord(half, "យប់");
    }

    private static boolean isMorning(String half) {
        var letters = half.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        return letters.matches("A[MN]|ANM") || isKhmerWord(half, "ព្រឹក");
    }

    private static boolean isKhmerWord(String half, String word) {
        var seen = KhmerText.comparable(half);
        return KhmerText.isMostlyKhmer(half) && Similarity.distance(seen, KhmerText.comparable(word), 1) <= 1;
    }

    /** 1 to 12, or 0 when the word is no month. */
    static int month(String word) {
        var seen = KhmerText.comparable(word);
        if (KhmerText.isMostlyKhmer(word)) {
            var stops = word.contains(".") && seen.length() <= 3;
            return closest(seen, stops ? KHMER_SHORT : KHMER, stops ? 0 : 2);
        }
        // Digits for letters are forgiven and nothing else: a Khmer month comes out as "gan" as well.
        return seen.length() < 3
                ? 0
                : ENGLISH.indexOf(seen.substring(0, 3)
                                .replace('0', 'o')
                                .replace('1', 'l')
                                .replace('5', 's'))
                        + 1;
    }

    /** The one month nearest to the word; none if two are equally near. */
    private static int closest(String seen, List<String> months, int limit) {
        var best = limit + 1;
        var found = 0;
        for (var i = 0; i < 12; i++) {
            var expected = KhmerText.comparable(months.get(i));
            var distance = Similarity.distance(seen, expected, Math.min(limit, expected.length() / 2));
            if (distance < best && distance <= expected.length() / 2) {
                best = distance;
                found = i + 1;
            } else if (distance == best && best <= limit) {
                found = 0;
            }
        }
        return found;
    }
}
