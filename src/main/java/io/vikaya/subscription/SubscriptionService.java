package io.vikaya.subscription;

import io.vikaya.subscription.domain.Subscription;
import io.vikaya.subscription.domain.SubscriptionRows;
import io.vikaya.subscription.domain.SubscriptionWorkflow;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.BusinessTime;
import io.vikaya.tenancy.PlatformTenant;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantOpened;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins the current tenant's subscription and answers for it. */
@Service
public class SubscriptionService {

    private final SubscriptionRows subscriptions;
    private final SubscriptionWorkflow workflow;
    private final PlanEntitlements entitlements;
    private final AuditTrail audit;
    private final BusinessTime time;

    SubscriptionService(
            SubscriptionRows subscriptions,
            SubscriptionWorkflow workflow,
            PlanEntitlements entitlements,
            AuditTrail audit,
            BusinessTime time) {
        this.subscriptions = subscriptions;
        this.workflow = workflow;
        this.entitlements = entitlements;
        this.audit = audit;
        this.time = time;
    }

    /** Whoever registers begins with the trial, in the same transaction. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void onOpened(TenantOpened opened) {
        TenantContext.runAs(opened.tenant(), this::beginTrial);
    }

    /** The current tenant's trial, once; a tenant that has a subscription keeps it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void beginTrial() {
        var tenant = TenantContext.require();
        if (tenant.equals(PlatformTenant.ID)) {
            return;
        }
        var trial = Subscription.trial(tenant, time.today());
        if (subscriptions.insert(trial)) {
            audit.record(
                    "subscription.trial-begun",
                    "tenant",
                    tenant.value(),
                    Map.of("plan", trial.plan().name(), "endsOn", String.valueOf(trial.endsOn())));
            workflow.changed();
        }
    }

    /** The current tenant's, as it is today. */
    @Transactional(readOnly = true)
    public SubscriptionView current() {
        var today = time.today();
        return view(subscriptions.find().orElseThrow().on(today));
    }

    /**
     * Has it end with what is paid for. Audited.
     *
     * @throws NotCancellableException when nothing paid would end
     */
    @Transactional
    public SubscriptionView cancel() {
        return change("subscription.cancelled", subscription -> {
            if (subscription.status() != SubscriptionStatus.ACTIVE || subscription.next() != null) {
                throw new NotCancellableException();
            }
            return subscription.cancel();
        });
    }

    /** Takes a cancellation back. Audited. */
    @Transactional
    public SubscriptionView resume() {
        return change("subscription.resumed", Subscription::resume);
    }

    private SubscriptionView change(String action, UnaryOperator<Subscription> change) {
        var before = subscriptions.lock().on(time.today());
        var after = change.apply(before);
        if (!after.equals(before)) {
            subscriptions.update(after);
            audit.record(
                    action,
                    "tenant",
                    TenantContext.require().value(),
                    Map.of("plan", after.plan().name(), "endsOn", String.valueOf(after.endsOn())));
            workflow.changed();
        }
        return view(after);
    }

    private SubscriptionView view(Subscription subscription) {
        var today = time.today();
        var next = subscription.next();
        return new SubscriptionView(
                subscription.plan(),
                subscription.status(),
                subscription.period(),
                subscription.endsOn(),
                subscription.status() == SubscriptionStatus.PAST_DUE ? subscription.graceEndsOn() : null,
                subscription.daysLeft(today),
                subscription.cancelled(),
                next == null
                        ? null
                        : new SubscriptionView.NextPlan(next.plan(), next.period(), next.startsOn(), next.endsOn()),
                SubscriptionOrder.dollars(subscription.credit()),
                entitlements.usage(),
                YearMonth.from(today).plusMonths(1).atDay(1));
    }
}
