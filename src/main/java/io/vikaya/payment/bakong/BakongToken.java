package io.vikaya.payment.bakong;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The token and its renewal: in good time before it ends, or when it was refused; one renewal at a time, and never twice
 * for the same token. It lives in memory: a restart begins with the configured one, which can be renewed again.
 */
final class BakongToken {

    private static final Duration MARGIN = Duration.ofDays(18);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final ObjectMapper json;
    private final Clock clock;
    private final Supplier<Optional<String>> renewal;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile String current;
    private volatile Instant notBefore = Instant.EPOCH;

    BakongToken(String configured, ObjectMapper json, Clock clock, Supplier<Optional<String>> renewal) {
        this.current = configured;
        this.json = json;
        this.clock = clock;
        this.renewal = renewal;
    }

    /** To be sent now; a fifth of its ninety days before it ends it is renewed first. */
    String current() {
        var token = current;
        if (expiry(token)
                .filter(end -> clock.instant().isAfter(end.minus(MARGIN)))
                .isPresent()) {
            renewed(token);
        }
        return current;
    }

    /** Another token than the refused one, if there is one to be had. */
    Optional<String> renewed(String refused) {
        renewing.lock();
        try {
            if (current.equals(refused) && !clock.instant().isBefore(notBefore)) {
                notBefore = clock.instant().plus(PAUSE);
                renewal.get().filter(token -> !token.isBlank()).ifPresent(token -> current = token);
            }
            return current.equals(refused) ? Optional.empty() : Optional.of(current);
        } finally {
            renewing.unlock();
        }
    }

    private Optional<Instant> expiry(String token) {
        var parts = token.split("\\.");
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readTree(Base64.getUrlDecoder().decode(parts[1]))
                            .path("exp"))
                    .filter(JsonNode::isNumber)
                    .map(end -> Instant.ofEpochSecond(end.asLong()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
