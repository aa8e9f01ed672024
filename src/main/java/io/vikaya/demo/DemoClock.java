package io.vikaya.demo;

import io.vikaya.workflow.EngineClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * A clock that can be put forward, so that a demonstration does not have to wait a month for a trial to end. The engine's
 * timers follow. The next start is back in the present.
 */
@Component
@Primary
@ConditionalOnProperty("vikaya.demo.enabled")
public final class DemoClock extends Clock {

    private final Clock real = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    /** @param by never back: what has happened stays */
    public synchronized void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("A demonstration's clock goes forward only");
        }
        ahead = ahead.plus(by);
        EngineClock.runAhead(ahead);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), ahead);
    }
}
