package io.vikaya.platform.idempotency;

import io.vikaya.tenancy.PlatformScope;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keys and what was answered under them. A key is noted before the work begins, in a transaction of its own, so two requests
 * with one key never work side by side, on whatever nodes.
 */
@Repository
public class KeptAnswers {

    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    KeptAnswers(JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who asks for what under which key. */
    public record Key(String owner, String endpoint, String value) {}

    /**
     * What is known of a key.
     *
     * @param status null while the first request with it is at work, or died at it
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Kept(
            String requestHash,
            OffsetDateTime startedAt,
            @Nullable Integer status,
            @Nullable String contentType,
            byte @Nullable [] body) {}

    /** @return null when the key is new and is the caller's now; otherwise what is known of it */
    public @Nullable Kept begin(Key key, String requestHash) {
        return platform("note a key", () -> {
            prune();
            var isNew = jdbc.sql("""
                            insert into public.idempotency_key (owner, endpoint, key, request_hash, started_at)
                            values (?, ?, ?, ?, ?) on conflict do nothing""")
                            .params(key.owner(), key.endpoint(), key.value(), requestHash, now())
                            .update()
                    == 1;
            return isNew ? null : find(key);
        });
    }

    /** Keeps what was answered. */
    public void complete(Key key, int status, @Nullable String contentType, byte[] body) {
        var unused = platform("keep an answer", () -> jdbc.sql("""
                        update public.idempotency_key set status = ?, content_type = ?, body = ?
                        where owner = ? and endpoint = ? and key = ?""")
                .params(status, contentType, body, key.owner(), key.endpoint(), key.value())
                .update());
    }

    /** Forgets a key whose request was refused before any work: it may be corrected and sent again. */
    public void forget(Key key) {
        var unused = platform("forget a key", () -> jdbc.sql(
                        "delete from public.idempotency_key where owner = ? and endpoint = ? and key = ?")
                .params(key.owner(), key.endpoint(), key.value())
                .update());
    }

    public boolean isStale(Kept kept, Duration patience) {
        return kept.startedAt().plus(patience).isBefore(now());
    }

    private Kept find(Key key) {
        return jdbc.sql("""
                        select request_hash, started_at, status, content_type, body from public.idempotency_key
                        where owner = ? and endpoint = ? and key = ?""")
                .params(key.owner(), key.endpoint(), key.value())
                .query((row, index) -> new Kept(
                        row.getString("request_hash"),
                        row.getObject("started_at", OffsetDateTime.class),
                        row.getObject("status", Integer.class),
                        row.getString("content_type"),
                        row.getBytes("body")))
                .single();
    }

    private void prune() {
        jdbc.sql("delete from public.idempotency_key where started_at < ?")
                .param(now().minus(KEPT))
                .update();
    }

    private <T extends @Nullable Object> T platform(String purpose, Supplier<T> work) {
        return PlatformScope.call(purpose, () -> transactions.execute(status -> work.get()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
