package io.vikaya.tenancy;

import io.vikaya.shared.error.ApplicationException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tenant has as much of something as its plan allows. */
public final class LimitReachedException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    /** The dashboard's page with the plans. */
    static final String UPGRADE = "/settings/plan";

    private final Limit limit;
    private final long current;
    private final long max;
    private final String plan;
    private final @Nullable LocalDate resetsOn;

    /**
     * @param plan the tenant's, by its stable name
     * @param resetsOn the first day of the next month for what is counted by the month
     */
    public LimitReachedException(Limit limit, long current, long max, String plan, @Nullable LocalDate resetsOn) {
        super(
                Kind.PAYMENT_REQUIRED,
                "limit-reached",
                "Your plan allows %d and you have %d; upgrade for more".formatted(max, current));
        this.limit = limit;
        this.current = current;
        this.max = max;
        this.plan = plan;
        this.resetsOn = resetsOn;
    }

    @Override
    public Map<String, Object> details() {
        var details = new HashMap<String, Object>();
        details.put("limit", limit.name());
        details.put("current", current);
        details.put("max", max);
        details.put("plan", plan);
        details.put("upgradeUrl", UPGRADE);
        if (resetsOn != null) {
            details.put("resetsOn", resetsOn.toString());
            details.put(
                    "resetsAt",
                    resetsOn.atStartOfDay(BusinessTime.ZONE).toOffsetDateTime().toString());
        }
        return details;
    }
}
