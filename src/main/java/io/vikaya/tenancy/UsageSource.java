package io.vikaya.tenancy;

/** Counts what the current tenant has of something that is limited and not counted by the month. */
public interface UsageSource {

    Limit limit();

    /** Counted anew at each call, in the caller's transaction. */
    long used();
}
