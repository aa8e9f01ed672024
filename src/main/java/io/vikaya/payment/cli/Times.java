package io.vikaya.payment.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many milliseconds something took on each of many pictures. */
final class Times {

    private static final double P95 = 0.95;

    private final List<Long> millis = new ArrayList<>();

    void add(long took) {
        millis.add(took);
    }

    long median() {
        return at(0.5);
    }

    long p95() {
        return at(P95);
    }

    private long at(double part) {
        var sorted = millis.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) ((sorted.size() - 1) * part));
    }

    /** One row of a Markdown table. */
    void row(String name, Times plain) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %s | %s |%n",
                name,
                median(),
                p95(),
                ratio(median(), plain.median()),
                ratio(p95(), plain.p95()));
    }

    private static String ratio(long one, long other) {
        return other == 0 ? "-" : String.format(Locale.ROOT, "%.2f", (double) one / other);
    }
}
