package io.vikaya.identity;

import io.vikaya.tenancy.Limit;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.UsageSource;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People who can sign in, and invitations that can still be taken. */
@Component
class MembersInUse implements UsageSource {

    private final JdbcClient jdbc;
    private final Clock clock;

    MembersInUse(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Limit limit() {
        return Limit.MEMBERS;
    }

    @Override
    @Transactional(readOnly = true)
    public long used() {
        var tenant = TenantContext.require().value();
        return jdbc.sql("""
                        select (select count(*) from public.app_user where tenant_id = ? and enabled)
                             + (select count(*) from public.invitation where tenant_id = ? and accepted_at is null
                                and revoked_at is null and expires_at > ?)""")
                .params(tenant, tenant, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
