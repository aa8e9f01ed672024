package io.vikaya.identity.security;

import io.vikaya.identity.SignInLockedException;
import io.vikaya.tenancy.Origin;
import io.vikaya.tenancy.PlatformScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows down guessing: five failures in 15 minutes lock an account for the network they came from, for 30 minutes, then
 * twice as long each time, a day at most. Other networks are not concerned, so nobody can lock somebody else out. Tries while
 * locked change nothing (OWASP ASVS 5.0, 6.1.1 and 6.3.1).
 *
 * <p>A try is counted before the password is looked at and taken back when it was right: a hundred tries at once are a
 * hundred tries.
 */
@Component
public class SignInGuard {

    private static final int MOST_FAILURES = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration FIRST_LOCK = Duration.ofMinutes(30);
    private static final Duration LONGEST_LOCK = Duration.ofHours(24);
    private static final int DOUBLINGS_TO_LONGEST = 6;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SignInGuard(JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Counts a try of the account from the current origin.
     *
     * @param account the user's id, or something that stands for what was typed; unknown accounts lock like known ones
     * @throws SignInLockedException while locked
     */
    public void begin(String account) {
        var network = Origin.current().network();
        var refusal = PlatformScope.<@Nullable Instant, RuntimeException>call(
                "count a sign-in", () -> transactions.execute(status -> count(account, network)));
        if (refusal != null) {
            throw new SignInLockedException(Duration.between(clock.instant(), refusal));
        }
    }

    /** The try was right: what was counted for this network is forgotten. */
    public void succeed(String account) {
        var network = Origin.current().network();
        PlatformScope.run(
                "forget failed sign-ins",
                () -> transactions.executeWithoutResult(
                        status -> jdbc.sql("delete from public.sign_in_guard where account = ? and network = ?")
                                .params(account, network)
                                .update()));
    }

    /** @return until when it is locked; null when the try may go on */
    private @Nullable Instant count(String account, String network) {
        var now = clock.instant();
        jdbc.sql("""
                        insert into public.sign_in_guard (account, network, failures, window_start, locks)
                        values (?, ?, 0, ?, 0) on conflict (account, network) do nothing""").params(account, network, at(now)).update();
        var state = jdbc.sql("""
                        select failures, window_start, locks, locked_until from public.sign_in_guard
                        where account = ? and network = ? for update""")
                .params(account, network)
                .query((row, index) -> new State(
                        row.getInt("failures"),
                        row.getObject("window_start", OffsetDateTime.class).toInstant(),
                        row.getInt("locks"),
                        instant(row.getObject("locked_until", OffsetDateTime.class))))
                .single();
        if (state.lockedUntil() != null && now.isBefore(state.lockedUntil())) {
            return state.lockedUntil();
        }
        var next = state.afterTry(now);
        jdbc.sql("""
                        update public.sign_in_guard set failures = ?, window_start = ?, locks = ?, locked_until = ?
                        where account = ? and network = ?""")
                .params(
                        next.failures(),
                        at(next.windowStart()),
                        next.locks(),
                        next.lockedUntil() == null ? null : at(next.lockedUntil()),
                        account,
                        network)
                .update();
        return null;
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** What is known of an account and a network. */
    private record State(
            int failures,
            Instant windowStart,
            int locks,
            @Nullable Instant lockedUntil) {

        /** The fifth try in the window locks for the ones after it, unless it succeeds and all is forgotten. */
        State afterTry(Instant now) {
            var fresh = lockedUntil != null || windowStart.plus(WINDOW).isBefore(now);
            var counted = fresh ? 1 : failures + 1;
            var last = lockedUntil == null ? windowStart : lockedUntil;
            var recent = last.plus(LONGEST_LOCK).isAfter(now);
            var before = recent ? locks : 0;
            if (counted < MOST_FAILURES) {
                return new State(counted, fresh ? now : windowStart, before, null);
            }
            return new State(counted, windowStart, before + 1, now.plus(lock(before)));
        }

        private static Duration lock(int earlier) {
            return earlier >= DOUBLINGS_TO_LONGEST
                    ? LONGEST_LOCK
                    : min(FIRST_LOCK.multipliedBy(1L << earlier), LONGEST_LOCK);
        }

        private static Duration min(Duration one, Duration other) {
            return one.compareTo(other) < 0 ? one : other;
        }
    }
}
