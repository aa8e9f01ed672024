package io.vikaya.tenancy;

import io.vikaya.tenancy.domain.Tenant;
import io.vikaya.tenancy.domain.TenantRepository;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens tenants and answers for their settings. */
@Service
public class TenantService {

    private final TenantRepository tenants;
    private final AuditTrail audit;
    private final Clock clock;

    TenantService(TenantRepository tenants, AuditTrail audit, Clock clock) {
        this.tenants = tenants;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens a shop of that name with the default settings. */
    @Transactional
    public TenantId open(String name) {
        return tenants.save(new Tenant(name, clock.instant())).id();
    }

    /** The current tenant. */
    @Transactional(readOnly = true)
    public TenantView current() {
        return require().view();
    }

    /** Where the current tenant is paid; empty until the merchant has said so. */
    @Transactional(readOnly = true)
    public Optional<ReceivingAccountView> receivingAccount() {
        return require().receivingAccount();
    }

    /** Sets what customers read on invoices. */
    @Transactional
    public void describe(@Nullable String nameKhmer, @Nullable String address, @Nullable String phone) {
        require().describe(nameKhmer, address, phone);
    }

    /** Sets the account payments are expected in. Audited: it decides whom money is accepted for. */
    @Transactional
    public void receiveInto(ReceivingAccountView account) {
        var tenant = require();
        tenant.receiveInto(account);
        audit.record(
                "tenant.receiving-account-changed",
                "tenant",
                tenant.id().value(),
                Map.of("bank", account.bank(), "account", mask(account.accountNumber())));
    }

    /** Whether a human decides every payment. Audited. */
    @Transactional
    public void reviewEverything(boolean alwaysReview) {
        var tenant = require();
        tenant.reviewEverything(alwaysReview);
        audit.record(
                "tenant.always-review-changed", "tenant", tenant.id().value(), Map.of("alwaysReview", alwaysReview));
    }

    private Tenant require() {
        return tenants.findById(TenantContext.require().value())
                .orElseThrow(() -> new IllegalStateException("The current tenant does not exist"));
    }

    private static String mask(String account) {
        var digits = account.replaceAll("\\s", "");
        return digits.length() <= 3 ? "***" : "***" + digits.substring(digits.length() - 3);
    }
}
