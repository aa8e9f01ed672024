package io.vikaya.telegram.bot;

import io.vikaya.tenancy.PlatformScope;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Updates as they came, each worked off once. Whose they are is not known before they are opened, so they are the platform's. */
@Repository
class UpdateInbox {

    private static final int MOST_ATTEMPTS = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    UpdateInbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An update that waits to be worked off. */
    record Waiting(long id, String payload) {}

    /** Stores an update; one that came before is ignored. */
    @Transactional
    public void store(long id, String payload) {
        PlatformScope.run(
                "store an update",
                () -> jdbc.sql("""
                        insert into public.telegram_update (update_id, payload, received_at) values (?, ?, ?)
                        on conflict (update_id) do nothing""").params(id, payload, now()).update());
    }

    @Transactional(readOnly = true)
    public Optional<Waiting> next() {
        return PlatformScope.call("take an update", () -> jdbc.sql("""
                        select update_id, payload from public.telegram_update where processed_at is null
                        order by attempts, update_id limit 1""")
                .query((row, index) -> new Waiting(row.getLong(1), row.getString(2)))
                .optional());
    }

    /**
     * Marks it done, in the transaction of its effects; false when somebody else did meanwhile. What was said is kept no
     * longer: it may be a code, or an invitation that is still good.
     */
    boolean finish(long id) {
        return PlatformScope.call("finish an update", () -> jdbc.sql(
                                "update public.telegram_update set processed_at = ?, payload = '' where update_id = ? and processed_at is null")
                        .params(now(), id)
                        .update())
                == 1;
    }

    /**
     * Notes a failure.
     *
     * @return whether the update is given up now, after about a minute of attempts
     */
    @Transactional
    public boolean fail(long id, String why) {
        return PlatformScope.call("note a failed update", () -> jdbc.sql("""
                        update public.telegram_update set attempts = attempts + 1, failure = ?,
                          processed_at = case when attempts + 1 >= ? then ?::timestamptz end
                        where update_id = ? and processed_at is null
                        returning processed_at is not null""")
                .params(why, MOST_ATTEMPTS, now(), id)
                .query(Boolean.class)
                .optional()
                .orElse(false));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
