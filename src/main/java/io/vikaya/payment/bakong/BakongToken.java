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
import org.jspecify.annotations.Nullable;

/**
 * The token and its renewal: in good time before it ends, or when it was refused; one renewal at a time, and never twice
 * for the same token. What it was renewed to is kept, so that a restart and other nodes go on with it.
 */
final class BakongToken {

    /** A fifth of its ninety days. */
    private static final Duration MARGIN = Duration.ofDays(18);

    private static final Duration WARNING = Duration.ofDays(7);

    private final String configured;
    private final BakongTokenStore store;
    private final ObjectMapper json;
    private final Clock clock;
    private final Supplier<Optional<String>> renewal;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile @Nullable String current;

    BakongToken(
            String configured,
            BakongTokenStore store,
            ObjectMapper json,
            Clock clock,
            Supplier<Optional<String>> renewal) {
        this.configured = configured;
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.renewal = renewal;
    }

    /** To be sent now; shortly before it ends it is renewed first. */
    String current() {
        var token = known();
        var end = expiry(token);
        if (end.isEmpty() || clock.instant().isBefore(end.get().minus(MARGIN))) {
            return token;
        }
        return renewed(token, end.get()).orElse(token);
    }

    /** Another token than the refused one, if there is one to be had. */
    Optional<String> renewed(String refused) {
        return renewed(refused, null);
    }

    private Optional<String> renewed(String old, @Nullable Instant end) {
        renewing.lock();
        try {
            if (known().equals(old)) {
                current = store.renewedFrom(configured)
                        .filter(kept -> !kept.equals(old))
                        .or(() -> renew(end))
                        .orElse(old);
            }
            return Optional.of(known()).filter(token -> !token.equals(old));
        } finally {
            renewing.unlock();
        }
    }

    private Optional<String> renew(@Nullable Instant end) {
        if (!store.mayRenew(configured)) {
            return Optional.empty();
        }
        var fresh = renewal.get().filter(token -> !token.isBlank());
        fresh.ifPresent(token -> store.keep(configured, token));
        if (fresh.isEmpty() && (end == null || clock.instant().isAfter(end.minus(WARNING)))) {
            store.warn(configured, end);
        }
        return fresh;
    }

    private String known() {
        var token = current;
        if (token == null) {
            token = store.renewedFrom(configured).orElse(configured);
            current = token;
        }
        return token;
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
