package io.vikaya.telegram.link;

import io.vikaya.tenancy.PlatformScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong codes by chat. Five within a quarter of an hour, and the chat's codes are refused for half an hour, right ones
 * too, so that nobody can go on guessing. What is tried meanwhile changes nothing.
 */
@Repository
@Transactional
public class CodeTries {

    private static final int MOST = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration PAUSE = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    CodeTries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the chat has to wait. */
    @Transactional(readOnly = true)
    public boolean refuses(long chat) {
        return PlatformScope.call("whether a chat guessed too often", () -> jdbc.sql(
                        "select exists (select from public.telegram_code_try where chat_id = ? and refused_until > ?)")
                .params(chat, at(clock.instant()))
                .query(Boolean.class)
                .single());
    }

    /** The chat sent a code that is none. */
    public void wrong(long chat) {
        var now = clock.instant();
        PlatformScope.run("count a wrong code", () -> {
            jdbc.sql("""
                            insert into public.telegram_code_try as tries (chat_id, wrong_at)
                            values (?, array[?::timestamptz])
                            on conflict (chat_id) do update set wrong_at =
                              array(select earlier from unnest(tries.wrong_at) earlier where earlier > ?)
                              || excluded.wrong_at""").params(chat, at(now), at(now.minus(WINDOW))).update();
            jdbc.sql("""
                            update public.telegram_code_try set refused_until = ?, wrong_at = '{}'
                            where chat_id = ? and cardinality(wrong_at) >= ?""").params(at(now.plus(PAUSE)), chat, MOST).update();
        });
    }

    /** The chat sent a code that is one, and begins anew. */
    public void right(long chat) {
        PlatformScope.run("forget wrong codes", () -> jdbc.sql("delete from public.telegram_code_try where chat_id = ?")
                .param(chat)
                .update());
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
