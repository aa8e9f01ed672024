package io.vikaya.payment.bakong;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Stops asking a server that keeps failing, so that proofs do not queue up behind its time-outs: after so many failures in
 * a row nothing is asked for a while, or for as long as the server wants.
 */
final class Circuit {

    private static final int FAILURES = 5;
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final Clock clock;
    private int failures;
    private Instant closedAgainAt = Instant.EPOCH;

    Circuit(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isOpen() {
        return clock.instant().isBefore(closedAgainAt);
    }

    synchronized void succeeded() {
        failures = 0;
    }

    synchronized void failed() {
        failures++;
        if (failures >= FAILURES) {
            pause(PAUSE);
        }
    }

    synchronized void pause(Duration asked) {
        failures = 0;
        closedAgainAt = clock.instant().plus(asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked);
    }
}
