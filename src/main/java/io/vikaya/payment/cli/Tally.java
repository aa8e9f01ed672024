package io.vikaya.payment.cli;

import io.vikaya.payment.cli.ScoredField.Outcome;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How often a field was read right, read wrong, or not read. */
record Tally(int right, int wrong, int missing) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(@Nullable Outcome outcome) {
        return switch (outcome) {
            case RIGHT -> new Tally(right + 1, wrong, missing);
            case WRONG -> new Tally(right, wrong + 1, missing);
            case MISSING -> new Tally(right, wrong, missing + 1);
            case null -> this;
        };
    }

    int printed() {
        return right + wrong + missing;
    }

    String percentRight() {
        return printed() == 0 ? "-" : String.format(Locale.ROOT, "%.1f", 100.0 * right / printed());
    }

    /** Three cells of a Markdown table. */
    String cells() {
        return right + " | " + wrong + " | " + missing;
    }
}
