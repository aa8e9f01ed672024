package io.vikaya.subscription;

import io.vikaya.subscription.domain.NextStep;
import io.vikaya.subscription.domain.Subscription;
import io.vikaya.subscription.domain.SubscriptionRows;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.BusinessTime;
import io.vikaya.tenancy.TenantContext;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a subscription's life, in the order of its process. Each looks at the day it is: done twice, or late after a
 * downtime, it does what is due then and nothing again.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SubscriptionLifecycle {

    private final SubscriptionRows subscriptions;
    private final SubscriptionNotices notices;
    private final AuditTrail audit;
    private final BusinessTime time;

    SubscriptionLifecycle(
            SubscriptionRows subscriptions, SubscriptionNotices notices, AuditTrail audit, BusinessTime time) {
        this.subscriptions = subscriptions;
        this.notices = notices;
        this.audit = audit;
        this.time = time;
    }

    /** What comes next; empty on Free, where nothing does. Whoever changes the subscription waits until this is stored. */
    public Optional<NextStep> next() {
        return NextStep.of(subscriptions.lock(), time.now());
    }

    /** Reminds the owners, unless the end is not near any more. */
    public void remind() {
        var subscription = subscriptions.lock().on(time.today());
        if (NextStep.isNear(subscription, time.today())) {
            notices.endIsNear(subscription, time.today());
        }
    }

    /**
     * Ends what is over today and begins what comes after it.
     *
     * @return where the subscription stands now
     */
    public SubscriptionStatus advance() {
        var before = subscriptions.lock();
        var after = before.on(time.today());
        if (!after.equals(before)) {
            subscriptions.update(after);
            audit.recordChange(
                    "subscription.moved-on", "tenant", TenantContext.require().value(), values(before), values(after));
        }
        return after.status();
    }

    public void askForRenewal() {
        var subscription = subscriptions.lock().on(time.today());
        if (subscription.status() == SubscriptionStatus.PAST_DUE) {
            notices.pastDue(subscription);
        }
    }

    public void tellOfNewPlan() {
        var subscription = subscriptions.lock().on(time.today());
        if (subscription.status() == SubscriptionStatus.ACTIVE) {
            notices.begun(subscription);
        }
    }

    public void tellOfDowngrade() {
        if (subscriptions.lock().on(time.today()).status() == SubscriptionStatus.FREE) {
            notices.downgraded(time.today());
        }
    }

    private static Map<String, Object> values(Subscription subscription) {
        return Map.of(
                "plan", subscription.plan().name(),
                "status", subscription.status().name(),
                "endsOn", String.valueOf(subscription.endsOn()));
    }
}
