package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.CheckOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares payee names the way banks here print them: in full, or as surname and initials ({@code SOK D. & CHAN M.}).
 *
 * <p>Similarity alone lets a third of look-alikes pass, so every initial has to be exact and a slip is forgiven only inside
 * a long word. What is nearly right is left to a person.
 */
final class NameMatch {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    private static final int LONG_WORD = 5;
    /** Every holder multiplies the ways to write a name. */
    private static final int MOST_HOLDERS = 3;
    /** Below this share of words in common the names are plainly different people; above, a person should look. */
    private static final double PLAINLY_DIFFERENT = 0.5;

    private NameMatch() {}

    static CheckOutcome compare(String expected, String found) {
        var wanted = PrintedName.of(expected);
        var printed = PrintedName.of(found);
        if (wanted.isEmpty() || printed.isEmpty() || wanted.latin() != printed.latin()) {
            return CheckOutcome.UNREADABLE;
        }
        if (samePersons(wanted.persons(), printed.persons()) || written(wanted).contains(glued(found))) {
            return numbers(expected).equals(numbers(found)) ? CheckOutcome.MATCH : CheckOutcome.UNREADABLE;
        }
        var inCommon = (double) inCommon(wanted, printed) / Math.max(wanted.words(), printed.words());
        return inCommon < PLAINLY_DIFFERENT ? CheckOutcome.MISMATCH : CheckOutcome.UNREADABLE;
    }

    /** Whether two ways of writing a name are the very same but for case, blanks and dots. */
    static boolean sameLetters(String one, String other) {
        var letters = glued(one);
        return !letters.isEmpty()
                && letters.equals(glued(other))
                && numbers(one).equals(numbers(other));
    }

    /** A shop's branches differ by a number alone. One in front of the name is not looked at: readings lose it among icons. */
    private static List<String> numbers(String name) {
        return NUMBER.matcher(name.replaceFirst("^[^\\p{L}]+", ""))
                .results()
                .map(match -> match.group().codePoints().map(Character::getNumericValue))
                .map(digits -> digits.mapToObj(String::valueOf).collect(Collectors.joining()))
                .toList();
    }

    /** Every person has a partner; banks print the holders of a joint account in either order. */
    private static boolean samePersons(List<List<String>> wanted, List<List<String>> printed) {
        if (wanted.size() != printed.size()) {
            return false;
        }
        var left = new ArrayList<>(wanted);
        for (var person : printed) {
            var partner = left.stream()
                    .filter(candidate -> samePerson(candidate, person))
                    .findFirst();
            if (partner.isEmpty()) {
                return false;
            }
            left.remove(partner.get());
        }
        return true;
    }

    private static boolean samePerson(List<String> wanted, List<String> printed) {
        if (wanted.size() != printed.size()) {
            return false;
        }
        var left = new ArrayList<>(wanted);
        // Initials alone say too little: at least one word has to stand there in full.
        var full = pair(printed.stream().filter(word -> word.length() > 1).toList(), left);
        return full > 0
                && pair(printed.stream().filter(word -> word.length() == 1).toList(), left) >= 0;
    }

    /** Takes each word's partner out of {@code left}: how many were full words, or -1 when one has no partner. */
    private static int pair(List<String> words, List<String> left) {
        var full = 0;
        for (var word : words) {
            var partner = left.stream()
                    .filter(candidate -> candidate.equals(word))
                    .findFirst()
                    .or(() -> left.stream()
                            .filter(candidate -> same(candidate, word))
                            .findFirst());
            if (partner.isEmpty()) {
                return -1;
            }
            left.remove(partner.get());
            full += partner.get().length() > 1 ? 1 : 0;
        }
        return full;
    }

    private static boolean same(String wanted, String printed) {
        if (wanted.equals(printed)) {
            return true;
        }
        if (printed.length() == 1 || wanted.length() == 1) {
            return wanted.charAt(0) == printed.charAt(0);
        }
        return wanted.length() >= LONG_WORD
                && printed.length() >= LONG_WORD
                && wanted.charAt(0) == printed.charAt(0)
                && oneSlip(wanted, printed);
    }

    /** At most one letter changed, added or lost. */
    private static boolean oneSlip(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        var start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        var end = 0;
        while (end < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - start - end <= 1;
    }

    /** Every way banks write the name, without its blanks: some readings lose them all. Then nothing is forgiven. */
    private static Set<String> written(PrintedName name) {
        var ways = new TreeSet<String>(Set.of(""));
        if (name.persons().size() > MOST_HOLDERS) {
            return ways;
        }
        for (var person : name.persons()) {
            var longer = new TreeSet<String>();
            for (var way : ways) {
                for (var one : writtenOnce(person)) {
                    longer.add(way + one);
                    if (!way.isEmpty()) {
                        longer.add(way + "AND" + one);
                    }
                }
            }
            ways = longer;
        }
        return ways;
    }

    private static Set<String> writtenOnce(List<String> person) {
        var ways = new TreeSet<String>();
        for (var order : List.of(person, person.reversed())) {
            ways.add(String.join("", order));
        }
        // Surname and initials. A surname that was itself shortened is no name any more.
        if (person.size() > 1 && person.getFirst().length() > 1) {
            var initials = new StringBuilder(person.getFirst());
            person.stream().skip(1).forEach(word -> initials.append(word.charAt(0)));
            ways.add(initials.toString());
        }
        return ways;
    }

    private static String glued(String name) {
        return name.toUpperCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{M}]", "");
    }

    private static int inCommon(PrintedName wanted, PrintedName printed) {
        var left = new ArrayList<String>();
        wanted.persons().forEach(left::addAll);
        var matched = 0;
        for (var person : printed.persons()) {
            for (var word : person) {
                var partner =
                        left.stream().filter(candidate -> same(candidate, word)).findFirst();
                if (partner.isPresent()) {
                    left.remove(partner.get());
                    matched++;
                }
            }
        }
        return matched;
    }
}
