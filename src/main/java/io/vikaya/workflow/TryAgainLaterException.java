package io.vikaya.workflow;

import java.time.Duration;

/** The other side asked us to come back after some time; this does not count as a failed attempt. */
public final class TryAgainLaterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    public TryAgainLaterException(Duration pause, String message) {
        super(message);
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
