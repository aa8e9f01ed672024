package io.vikaya.payment;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Knows whose bill a proof was sent for. Implemented by whoever writes the bills: payments know only references. */
public interface BillOwners {

    /**
     * The customers behind some references; those that are unknown are left out.
     *
     * @param references ids of {@link PaymentReference}s
     */
    Map<UUID, Owner> of(Collection<UUID> references);

    /** A customer. */
    record Owner(UUID customerId, String name) {}
}
