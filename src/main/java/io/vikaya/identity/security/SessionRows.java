package io.vikaya.identity.security;

import io.vikaya.identity.SessionEnd;
import io.vikaya.identity.SessionId;
import io.vikaya.identity.SessionView;
import io.vikaya.identity.UserId;
import io.vikaya.tenancy.Origin;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sign-ins and their families of refresh tokens, as stored. Only hashes of tokens are. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class SessionRows {

    private final JdbcClient jdbc;
    private final IdentityProperties properties;
    private final Clock clock;

    SessionRows(JdbcClient jdbc, IdentityProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /** A refresh token as found. */
    public record Found(
            long id,
            UserId user,
            SessionId session,
            boolean used,
            boolean expired,
            @Nullable SessionEnd ended) {}

    public SessionId begin(UserId user) {
        var session = UUID.randomUUID();
        var origin = Origin.current();
        jdbc.sql("""
                        insert into public.login_session (id, user_id, started_at, last_seen_at, address, network, device)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(session, user.value(), now(), now(), origin.address(), origin.network(), origin.device())
                .update();
        return new SessionId(session);
    }

    /** The next refresh token of a session. */
    public IssuedToken issue(UserId user, SessionId session) {
        var token = TokenHash.newToken();
        jdbc.sql("""
                        insert into public.refresh_token (user_id, family, hash, issued_at, expires_at)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        user.value(),
                        session.value(),
                        TokenHash.of(token),
                        now(),
                        now().plus(properties.refreshTokenLife()))
                .update();
        return new IssuedToken(token, properties.refreshTokenLife());
    }

    /** Finds a refresh token and locks it, so that two uses at once are one use and one re-use. */
    public Optional<Found> find(String token) {
        return jdbc.sql("""
                        select t.id, t.user_id, t.family, t.used_at, t.expires_at, s.end_reason
                        from public.refresh_token t join public.login_session s on s.id = t.family
                        where t.hash = ? for update of t""")
                .param(TokenHash.of(token))
                .query((row, index) -> new Found(
                        row.getLong("id"),
                        new UserId(row.getObject("user_id", UUID.class)),
                        new SessionId(row.getObject("family", UUID.class)),
                        row.getObject("used_at") != null,
                        row.getObject("expires_at", OffsetDateTime.class).isBefore(now()),
                        end(row.getString("end_reason"))))
                .optional();
    }

    public void use(Found token) {
        jdbc.sql("update public.refresh_token set used_at = ? where id = ?")
                .params(now(), token.id())
                .update();
        jdbc.sql("update public.login_session set last_seen_at = ?, address = ? where id = ?")
                .params(now(), Origin.current().address(), token.session().value())
                .update();
    }

    /** @return whether it was live */
    public boolean end(UserId user, SessionId session, SessionEnd reason) {
        return jdbc.sql("""
                        update public.login_session set ended_at = ?, end_reason = ?
                        where id = ? and user_id = ? and ended_at is null""")
                        .params(now(), reason.name(), session.value(), user.value())
                        .update()
                == 1;
    }

    /** Ends every sign-in of the user but one. */
    public void endAll(UserId user, @Nullable SessionId but, SessionEnd reason) {
        jdbc.sql("""
                        update public.login_session set ended_at = ?, end_reason = ?
                        where user_id = ? and ended_at is null and (?::uuid is null or id <> ?::uuid)""")
                .params(
                        now(),
                        reason.name(),
                        user.value(),
                        but == null ? null : but.value(),
                        but == null ? null : but.value())
                .update();
    }

    public List<SessionView> live(UserId user) {
        return jdbc.sql("""
                        select id, started_at, last_seen_at, address, device from public.login_session
                        where user_id = ? and ended_at is null and last_seen_at > ? order by last_seen_at desc""")
                .params(user.value(), oldest())
                .query((row, index) -> new SessionView(
                        new SessionId(row.getObject("id", UUID.class)),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_seen_at", OffsetDateTime.class).toInstant(),
                        row.getString("address"),
                        row.getString("device")))
                .list();
    }

    /** Why a session is over; empty while it lives. An unknown one was signed out. */
    public Optional<SessionEnd> ended(UserId user, SessionId session) {
        return jdbc.sql("select coalesce(end_reason, '') from public.login_session where id = ? and user_id = ?")
                .params(session.value(), user.value())
                .query(String.class)
                .optional()
                .map(reason -> Optional.ofNullable(end(reason)))
                .orElse(Optional.of(SessionEnd.SIGNED_OUT));
    }

    private OffsetDateTime oldest() {
        return now().minus(properties.refreshTokenLife());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static @Nullable SessionEnd end(@Nullable String reason) {
        return reason == null || reason.isEmpty() ? null : SessionEnd.valueOf(reason);
    }
}
