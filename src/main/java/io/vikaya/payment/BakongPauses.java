package io.vikaya.payment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When Bakong is asked again after it did not answer: soon, and then ever more rarely, and then no more. */
public final class BakongPauses {

    private static final Duration DAY = Duration.ofDays(1);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(5), Duration.ofHours(1), DAY, DAY, DAY, DAY, DAY);

    private BakongPauses() {}

    /**
     * The pause after so many times.
     *
     * @param asked how often it was asked again already; 0 after the first time
     */
    public static Optional<Duration> after(int asked) {
        return asked < PAUSES.size() ? Optional.of(PAUSES.get(asked)) : Optional.empty();
    }
}
