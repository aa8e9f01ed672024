package io.vikaya.identity.security;

import io.vikaya.identity.UserId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Second factors as stored: secrets sealed, recovery codes hashed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class SecondFactorRows {

    private final JdbcClient jdbc;

    SecondFactorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param lastStep the time step of the last accepted code */
    public record Factor(String seal, boolean confirmed, long lastStep) {}

    public boolean isConfirmed(UserId user) {
        return find(user).filter(Factor::confirmed).isPresent();
    }

    public Optional<Factor> find(UserId user) {
        return jdbc.sql("select secret, confirmed_at, last_step from public.second_factor where user_id = ?")
                .param(user.value())
                .query((row, index) -> new Factor(
                        row.getString("secret"), row.getObject("confirmed_at") != null, row.getLong("last_step")))
                .optional();
    }

    public void begin(UserId user, String seal, Instant now) {
        jdbc.sql("""
                        insert into public.second_factor (user_id, secret, started_at) values (?, ?, ?)
                        on conflict (user_id) do update
                          set secret = excluded.secret, started_at = excluded.started_at, last_step = 0
                          where public.second_factor.confirmed_at is null""").params(user.value(), seal, at(now)).update();
    }

    public void confirm(UserId user, long step, Instant now) {
        jdbc.sql("update public.second_factor set confirmed_at = ?, last_step = ? where user_id = ?")
                .params(at(now), step, user.value())
                .update();
    }

    /** @return false when this step or a later one was used meanwhile */
    public boolean useStep(UserId user, long step) {
        return jdbc.sql("update public.second_factor set last_step = ? where user_id = ? and last_step < ?")
                        .params(step, user.value(), step)
                        .update()
                == 1;
    }

    public boolean useRecoveryCode(UserId user, String hash, Instant now) {
        return jdbc.sql(
                                "update public.recovery_code set used_at = ? where user_id = ? and hash = ? and used_at is null")
                        .params(at(now), user.value(), hash)
                        .update()
                == 1;
    }

    public void replaceRecoveryCodes(UserId user, List<String> hashes) {
        jdbc.sql("delete from public.recovery_code where user_id = ?")
                .param(user.value())
                .update();
        hashes.forEach(hash -> jdbc.sql("insert into public.recovery_code (user_id, hash) values (?, ?)")
                .params(user.value(), hash)
                .update());
    }

    public int recoveryCodesLeft(UserId user) {
        return jdbc.sql("select count(*) from public.recovery_code where user_id = ? and used_at is null")
                .param(user.value())
                .query(Integer.class)
                .single();
    }

    /** @return whether there was one in force */
    public boolean remove(UserId user) {
        var was = isConfirmed(user);
        jdbc.sql("delete from public.recovery_code where user_id = ?")
                .param(user.value())
                .update();
        jdbc.sql("delete from public.second_factor where user_id = ?")
                .param(user.value())
                .update();
        return was;
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
