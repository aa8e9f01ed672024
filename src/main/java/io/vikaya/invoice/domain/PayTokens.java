package io.vikaya.invoice.domain;

import io.vikaya.invoice.InvoiceId;
import io.vikaya.tenancy.PlatformScope;
import io.vikaya.tenancy.TenantId;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The secrets in the addresses of payment pages. */
@Repository
public class PayTokens {

    private static final int BYTES = 16;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    PayTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which invoice a link is for. */
    public record Found(TenantId tenant, InvoiceId invoice) {}

    /** A new one: 128 random bits. */
    public String next() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Asked before a tenant is known: the link is what says it. */
    @Transactional(readOnly = true)
    public Optional<Found> find(String token) {
        return PlatformScope.call("which invoice a payment link is for", () -> jdbc.sql(
                        "select tenant_id, id from invoice.invoice where pay_token = ?")
                .param(token)
                .query((row, index) -> new Found(
                        new TenantId(row.getObject("tenant_id", UUID.class)),
                        new InvoiceId(row.getObject("id", UUID.class))))
                .optional());
    }
}
