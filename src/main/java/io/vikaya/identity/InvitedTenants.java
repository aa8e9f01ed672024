package io.vikaya.identity;

import io.vikaya.tenancy.TenantId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which tenant a link invites to: somebody with a link belongs to none yet. */
@Component
class InvitedTenants {

    private final JdbcClient jdbc;
    private final AcrossTenants across;

    InvitedTenants(JdbcClient jdbc, AcrossTenants across) {
        this.jdbc = jdbc;
        this.across = across;
    }

    Optional<TenantId> of(String hash) {
        return across.read(
                "find an invitation", () -> jdbc.sql("select tenant_id from public.invitation where hash = ?")
                        .param(hash)
                        .query(UUID.class)
                        .optional()
                        .map(TenantId::new));
    }
}
