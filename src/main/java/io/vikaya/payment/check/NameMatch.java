package io.vikaya.payment.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Compares payee names the way banks here print them: in full, or as surname and initials ({@code SOK D. & CHAN M.}).
 *
 * <p>Similarity alone lets a third of look-alikes pass, so every initial has to be exact and a slip is forgiven only inside
 * a long word.
 */
final class NameMatch {

    private static final Set<String> JOINERS = Set.of("AND", "&");
    private static final int LONG_WORD = 5;
    /** Below this share of words in common the names are plainly different people; above, a person should look. */
    private static final double PLAINLY_DIFFERENT = 0.5;

    private NameMatch() {}

    static CheckOutcome compare(String expected, String found) {
        var wanted = words(expected);
        var printed = words(found);
        if (wanted.isEmpty() || printed.isEmpty()) {
            return CheckOutcome.UNREADABLE;
        }
        if (latin(expected) != latin(found)) {
            return CheckOutcome.UNREADABLE;
        }
        var left = new ArrayList<>(wanted);
        var matched = 0;
        for (var word : printed) {
            var partner =
                    left.stream().filter(candidate -> same(candidate, word)).findFirst();
            if (partner.isPresent()) {
                left.remove(partner.get());
                matched++;
            }
        }
        if (matched == printed.size() && left.isEmpty()) {
            return CheckOutcome.MATCH;
        }
        var inCommon = (double) matched / Math.max(wanted.size(), printed.size());
        return inCommon < PLAINLY_DIFFERENT ? CheckOutcome.MISMATCH : CheckOutcome.UNREADABLE;
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

    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        for (var word : name.toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
            if (!word.isEmpty() && !JOINERS.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean latin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }
}
