package io.vikaya.payment.bakong;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a renewed token outlives a restart, and where nodes agree on which of them renews it. */
public interface BakongTokenStore {

    /**
     * What the configured token was last renewed to.
     *
     * @param configured what the configuration holds; a new one there begins afresh
     */
    Optional<String> renewedFrom(String configured);

    /** Whether the caller is to renew it: one caller in ten minutes, on whatever node. */
    boolean mayRenew(String configured);

    void keep(String configured, String renewed);

    /**
     * Tells whoever answers for the token that it could not be renewed; not more than once a day.
     *
     * @param end null when it is refused already
     */
    void warn(String configured, @Nullable Instant end);
}
