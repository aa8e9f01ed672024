package io.vikaya.subscription;

import static io.vikaya.tenancy.Feature.ADS_ALERTS;
import static io.vikaya.tenancy.Feature.BASIC_REPORTS;
import static io.vikaya.tenancy.Feature.BULK_OPERATIONS;
import static io.vikaya.tenancy.Feature.CUSTOMER_MANAGEMENT;
import static io.vikaya.tenancy.Feature.EXPORTS;
import static io.vikaya.tenancy.Feature.INVENTORY;
import static io.vikaya.tenancy.Feature.INVOICES;
import static io.vikaya.tenancy.Feature.PAYMENT_VERIFICATION;
import static io.vikaya.tenancy.Feature.PROMOTIONS;
import static io.vikaya.tenancy.Feature.SOCIAL_AUTOMATION;
import static io.vikaya.tenancy.Feature.TELEGRAM;

import io.vikaya.shared.money.Currencies;
import io.vikaya.shared.money.Money;
import io.vikaya.tenancy.Feature;
import io.vikaya.tenancy.Limit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What is sold. This table is the only one: the API, the dashboard and the gates read it. */
public enum Plan {
    FREE(0, limits(20, 50, 25, 1, 100, 0, 0, 10)),
    INVOICE_PLUS(
            10, limits(200, 500, 250, 3, 1_024, 0, 0, 100), INVENTORY, CUSTOMER_MANAGEMENT, BULK_OPERATIONS, EXPORTS),
    MARKETING_PLUS(10, limits(20, 50, 25, 3, 512, 10, 500, 10), SOCIAL_AUTOMATION, PROMOTIONS, ADS_ALERTS),
    PRO(20, limits(2_000, 5_000, 2_500, 10, 4_096, 50, 5_000, 1_000), Feature.values());

    private static final Set<Feature> EVERYBODYS = EnumSet.of(INVOICES, PAYMENT_VERIFICATION, TELEGRAM, BASIC_REPORTS);

    private final int dollarsAMonth;
    private final Map<Limit, Long> limits;
    private final Set<Feature> more;

    Plan(int dollarsAMonth, Map<Limit, Long> limits, Feature... more) {
        this.dollarsAMonth = dollarsAMonth;
        this.limits = limits;
        this.more = Set.copyOf(Arrays.asList(more));
    }

    /** Whether anybody can pay for it. */
    public boolean isSold() {
        return dollarsAMonth > 0;
    }

    /** In dollars. */
    public Money price(BillingPeriod period) {
        return new Money(BigDecimal.valueOf((long) dollarsAMonth * period.monthsCharged()), Currencies.USD);
    }

    public boolean includes(Feature feature) {
        return EVERYBODYS.contains(feature) || more.contains(feature);
    }

    /** In the order of their declaration. */
    public Set<Feature> features() {
        var all = EnumSet.copyOf(EVERYBODYS);
        all.addAll(more);
        return Collections.unmodifiableSet(all);
    }

    /** The most of something a tenant may have, or do in a month. */
    public long most(Limit limit) {
        return limits.getOrDefault(limit, 0L);
    }

    /** In the order of the limits' declaration. */
    private static Map<Limit, Long> limits(long... most) {
        var limits = new EnumMap<Limit, Long>(Limit.class);
        for (var limit : Limit.values()) {
            limits.put(limit, most[limit.ordinal()]);
        }
        return Collections.unmodifiableMap(limits);
    }
}
