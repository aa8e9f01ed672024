package io.vikaya.subscription;

import io.vikaya.subscription.domain.Subscription;
import io.vikaya.subscription.domain.SubscriptionRows;
import io.vikaya.subscription.domain.UsageCounters;
import io.vikaya.tenancy.BusinessTime;
import io.vikaya.tenancy.Entitlements;
import io.vikaya.tenancy.Feature;
import io.vikaya.tenancy.FeatureNotInPlanException;
import io.vikaya.tenancy.Limit;
import io.vikaya.tenancy.LimitReachedException;
import io.vikaya.tenancy.PlatformTenant;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.UsageSource;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plans as the gates of every module see them. The plan is worked out for today: a trial that ended at midnight has ended
 * though its process has not got to it yet.
 */
@Service
class PlanEntitlements implements Entitlements {

    private static final long MEGABYTE = 1 << 20;

    private final SubscriptionRows subscriptions;
    private final UsageCounters counters;
    private final Map<Limit, UsageSource> sources;
    private final BusinessTime time;

    PlanEntitlements(
            SubscriptionRows subscriptions, UsageCounters counters, List<UsageSource> sources, BusinessTime time) {
        this.subscriptions = subscriptions;
        this.counters = counters;
        this.sources = sources.stream().collect(Collectors.toMap(UsageSource::limit, Function.identity()));
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public void require(Feature feature) {
        var plan = plan();
        if (!plan.includes(feature)) {
            throw new FeatureNotInPlanException(feature, plan.name());
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(Limit limit, long amount) {
        var plan = plan();
        var month = month();
        if (!counters.add(limit, month, amount, plan.most(limit))) {
            var used = counters.used(month).getOrDefault(limit, 0L);
            throw new LimitReachedException(
                    limit,
                    used,
                    plan.most(limit),
                    plan.name(),
                    month.plusMonths(1).atDay(1));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireRoom(Limit limit) {
        require(limit, 1);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireWithin(Limit limit) {
        require(limit, 0);
    }

    private void require(Limit limit, long more) {
        counters.takeTurn(limit);
        var plan = plan();
        var used = used(limit);
        if (used + more > plan.most(limit)) {
            throw new LimitReachedException(limit, used, plan.most(limit), plan.name(), null);
        }
    }

    /** How much of each limit is used now, in the order of their declaration. */
    Map<Limit, Long> usage() {
        var counted = counters.used(month());
        var usage = new EnumMap<Limit, Long>(Limit.class);
        for (var limit : Limit.values()) {
            usage.put(limit, limit.isMonthly() ? counted.getOrDefault(limit, 0L) : used(limit));
        }
        return usage;
    }

    private long used(Limit limit) {
        if (limit == Limit.STORAGE_MB) {
            return counters.used(month()).getOrDefault(limit, 0L) / MEGABYTE;
        }
        var source = sources.get(limit);
        if (source == null) {
            throw new IllegalStateException("Nobody counts " + limit);
        }
        return source.used();
    }

    /** The platform itself has no plan, and whatever it does for its tenants is not limited. */
    private Plan plan() {
        return subscriptions
                .find()
                .map(subscription -> subscription.on(time.today()))
                .map(Subscription::plan)
                .orElse(TenantContext.require().equals(PlatformTenant.ID) ? Plan.PRO : Plan.FREE);
    }

    private YearMonth month() {
        return YearMonth.from(time.today());
    }
}
