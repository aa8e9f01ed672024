package io.vikaya.tenancy;

/**
 * What the current tenant's plan allows. It binds everyone, the owner too, and only ever refuses to create: what exists stays
 * readable whatever the plan has come to be. Implemented by whoever sells the plans.
 */
public interface Entitlements {

    /** @throws FeatureNotInPlanException when the plan does not include it */
    void require(Feature feature);

    /**
     * Counts against a monthly limit, in the caller's transaction: rolled back with it, and never over the limit however many
     * callers come at once.
     *
     * @throws LimitReachedException when it would be more than the plan allows; nothing is counted then
     */
    void count(Limit limit, long amount);

    /**
     * Makes sure, in the caller's transaction, that there is room for one more beside what exists ({@link UsageSource}). Until
     * the transaction ends, others of the same tenant who ask for the same limit wait.
     *
     * @throws LimitReachedException when there is no room
     */
    void requireRoom(Limit limit);

    /**
     * As {@link #requireRoom}, for one that is counted already: an invitation that becomes a member, for example.
     *
     * @throws LimitReachedException when there is more than the plan allows
     */
    void requireWithin(Limit limit);
}
