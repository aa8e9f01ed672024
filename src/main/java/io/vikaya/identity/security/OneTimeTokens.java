package io.vikaya.identity.security;

import io.vikaya.identity.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tokens that are good once and for a short while. Only hashes are stored; a new one ends the older of its kind. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class OneTimeTokens {

    private static final int MOST_FAILURES = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a token is good for, and how long. */
    public enum Purpose {
        PASSWORD_RESET(Duration.ofHours(1)),
        EMAIL_VERIFICATION(Duration.ofHours(24)),
        /** Between the password and the code of the second factor. */
        SECOND_STEP(Duration.ofMinutes(5));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        public Duration life() {
            return life;
        }
    }

    /** A token in clear, on its way to its holder. */
    public IssuedToken issue(Purpose purpose, UserId user) {
        revoke(purpose, user);
        var token = TokenHash.newToken();
        jdbc.sql("""
                        insert into public.one_time_token (hash, purpose, user_id, issued_at, expires_at)
                        values (?, ?, ?, ?, ?)""")
                .params(TokenHash.of(token), purpose.name(), user.value(), now(), now().plus(purpose.life()))
                .update();
        return new IssuedToken(token, purpose.life());
    }

    /** How many of a kind the user was given since then. */
    public int issuedWithin(Purpose purpose, UserId user, Duration last) {
        return jdbc.sql(
                        "select count(*) from public.one_time_token where user_id = ? and purpose = ? and issued_at > ?")
                .params(user.value(), purpose.name(), now().minus(last))
                .query(Integer.class)
                .single();
    }

    /** Whose it is, without using it up; the row stays locked until the transaction ends. */
    public Optional<UserId> holder(Purpose purpose, String token) {
        return jdbc.sql("""
                        select user_id from public.one_time_token
                        where hash = ? and purpose = ? and used_at is null and expires_at > ? and failures < ? for update""")
                .params(TokenHash.of(token), purpose.name(), now(), MOST_FAILURES)
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    /** Uses it up; empty when it is unknown, used, too old or was tried too often. */
    public Optional<UserId> redeem(Purpose purpose, String token) {
        var holder = holder(purpose, token);
        holder.ifPresent(user -> jdbc.sql("update public.one_time_token set used_at = ? where hash = ?")
                .params(now(), TokenHash.of(token))
                .update());
        return holder;
    }

    /** Counts a wrong code against the token; after five it is dead. */
    public void fail(String token) {
        jdbc.sql("update public.one_time_token set failures = failures + 1 where hash = ?")
                .param(TokenHash.of(token))
                .update();
    }

    public void revoke(Purpose purpose, UserId user) {
        jdbc.sql("update public.one_time_token set used_at = ? where user_id = ? and purpose = ? and used_at is null")
                .params(now(), user.value(), purpose.name())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
