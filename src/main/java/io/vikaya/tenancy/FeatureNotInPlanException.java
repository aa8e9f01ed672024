package io.vikaya.tenancy;

import io.vikaya.shared.error.ApplicationException;
import java.util.Map;

/** The tenant's plan does not include a feature. */
public final class FeatureNotInPlanException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    private final Feature feature;
    private final String plan;

    /** @param plan the tenant's, by its stable name */
    public FeatureNotInPlanException(Feature feature, String plan) {
        super(Kind.PAYMENT_REQUIRED, "feature-not-in-plan", "Your plan does not include this; upgrade to use it");
        this.feature = feature;
        this.plan = plan;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("feature", feature.name(), "plan", plan, "upgradeUrl", LimitReachedException.UPGRADE);
    }
}
