package io.vikaya.tenancy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Business days as merchants count them: in Phnom Penh, whatever the server's own zone. */
@Component
public class BusinessTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Phnom_Penh");

    private final Clock clock;

    BusinessTime(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
