package io.vikaya.tenancy;

import io.vikaya.tenancy.domain.Tenant;
import io.vikaya.tenancy.domain.TenantRepository;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens tenants and answers for their settings. */
@Service
public class TenantService {

    private final TenantRepository tenants;
    private final Entitlements entitlements;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TenantService(
            TenantRepository tenants,
            Entitlements entitlements,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tenants = tenants;
        this.entitlements = entitlements;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a shop of that name with the default settings. */
    @Transactional
    public TenantId open(String name) {
        var now = clock.instant();
        var id = tenants.saveAndFlush(new Tenant(name, now)).id();
        events.publishEvent(new TenantOpened(id, now));
        return id;
    }

    /** The current tenant. */
    @Transactional(readOnly = true)
    public TenantView current() {
        return require().view();
    }

    /** Sets what customers read on invoices. Audited. */
    @Transactional
    public void describe(TenantProfile profile) {
        change("tenant.profile-changed", tenant -> tenant.describe(profile));
    }

    /**
     * Sets how payments are decided, at which rate, and on how many devices a person may be signed in. Audited.
     *
     * @throws InvalidTenantRulesException when a figure is out of its range
     */
    @Transactional
    public void decide(TenantRules rules) {
        rules.check();
        change("tenant.rules-changed", tenant -> tenant.decide(rules));
    }

    /** Whether a human decides every payment. Audited. */
    @Transactional
    public void reviewEverything(boolean alwaysReview) {
        change("tenant.rules-changed", tenant -> tenant.reviewEverything(alwaysReview));
    }

    /**
     * Sets the picture at the head of invoices, or takes it away. Audited.
     *
     * @throws LimitReachedException when the plan's storage is full, setting one
     */
    @Transactional
    public void showLogo(@Nullable TenantLogo logo) {
        if (logo != null) {
            entitlements.requireRoom(Limit.STORAGE_MB);
        }
        change("tenant.logo-changed", tenant -> tenant.showLogo(logo));
    }

    /** The picture at the head of invoices; empty until the merchant chose one. */
    @Transactional(readOnly = true)
    public Optional<TenantLogo> logo() {
        return require().logo();
    }

    private void change(String action, Consumer<Tenant> change) {
        var tenant = require();
        var before = tenant.forTheAudit();
        change.accept(tenant);
        audit.recordChange(action, "tenant", tenant.id().value(), before, tenant.forTheAudit());
    }

    private Tenant require() {
        return tenants.findById(TenantContext.require().value())
                .orElseThrow(() -> new IllegalStateException("The current tenant does not exist"));
    }
}
