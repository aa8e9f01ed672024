package io.vikaya.payment;

import io.vikaya.payment.bakong.BakongWord;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When Bakong is asked again: soon, and then ever more rarely, and then no more. A payment it does not know is asked for
 * sooner, since between banks it arrives within minutes; and not as long, since after a day it will not come.
 */
public final class BakongPauses {

    private static final Duration DAY = Duration.ofDays(1);
    private static final List<Duration> UNKNOWN =
            List.of(Duration.ofMinutes(5), Duration.ofHours(1), DAY, DAY, DAY, DAY, DAY);
    private static final List<Duration> NOT_FOUND =
            List.of(Duration.ofSeconds(15), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofHours(1), DAY);

    private BakongPauses() {}

    /**
     * The pause after so many times; empty when the answer is final, or was heard often enough.
     *
     * @param asked how often it was asked again already; 0 after the first time
     */
    public static Optional<Duration> after(BakongWord word, int asked) {
        var pauses =
                switch (word) {
                    case UNKNOWN -> UNKNOWN;
                    case NOT_FOUND -> NOT_FOUND;
                    case PAID, DIFFERENT, REFUSED, NOT_ASKED -> List.<Duration>of();
                };
        return asked < pauses.size() ? Optional.of(pauses.get(asked)) : Optional.empty();
    }
}
