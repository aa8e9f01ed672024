package io.vikaya.payment.ocr.text;

/** How far a text read is from a text expected. */
public final class Similarity {

    private Similarity() {}

    /** Insertions, deletions and substitutions that turn one into the other; stops counting beyond {@code limit}. */
    public static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        var previous = new int[other.length() + 1];
        var current = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= other.length(); j++) {
                var substitution = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, Math.min(previous[j], current[j - 1]) + 1);
                least = Math.min(least, current[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            var swap = previous;
            previous = current;
            current = swap;
        }
        return previous[other.length()];
    }

    /** Slips forgiven in a word of that length: none in short words, where one letter makes another word. */
    public static int tolerance(int length) {
        return length < 5 ? 0 : length < 9 ? 1 : length / 5 + 1;
    }

    public static boolean isClose(String one, String other) {
        var limit = tolerance(other.length());
        return distance(one, other, limit) <= limit;
    }
}
