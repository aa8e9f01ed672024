package io.vikaya.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Token buckets by who asks and for what, on this node. A caller who spreads over nodes gets as many times more, which is why
 * guessing passwords is also counted in the database.
 */
@Component
class RateLimits {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    /** Bounded: a flood of made-up addresses pushes out the idlest, not the heap. */
    private static final int MOST_BUCKETS = 100_000;

    private final LimitProperties properties;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_BUCKETS)
            .expireAfterAccess(WINDOW.multipliedBy(10))
            .build();

    RateLimits(LimitProperties properties) {
        this.properties = properties;
    }

    /** What is asked for; each kind has its own bucket. */
    enum Kind {
        SIGN_IN,
        REGISTRATION,
        ADDRESS,
        VISIT,
        READ,
        WRITE,
        UPLOAD,
        TENANT
    }

    /**
     * @param probe what came of taking a token
     * @param limit per minute
     */
    record Answer(ConsumptionProbe probe, int limit) {

        boolean allowed() {
            return probe.isConsumed();
        }

        /** Whole seconds, at least one. */
        long secondsToWait() {
            return Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
        }

        long secondsToReset() {
            return Duration.ofNanos(probe.getNanosToWaitForReset()).toSeconds() + 1;
        }
    }

    Answer take(Kind kind, String who) {
        var limit = limitOf(kind);
        var bucket = buckets.get(kind + " " + who, key -> Bucket.builder()
                .addLimit(rule -> rule.capacity(limit).refillGreedy(limit, WINDOW))
                .build());
        return new Answer(bucket.tryConsumeAndReturnRemaining(1), limit);
    }

    private int limitOf(Kind kind) {
        return switch (kind) {
            case SIGN_IN -> properties.signIns();
            case REGISTRATION -> properties.registrations();
            case ADDRESS -> properties.address();
            case VISIT -> properties.visits();
            case READ -> properties.reads();
            case WRITE -> properties.writes();
            case UPLOAD -> properties.uploads();
            case TENANT -> properties.tenant();
        };
    }
}
