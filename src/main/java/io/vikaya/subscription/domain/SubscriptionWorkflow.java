package io.vikaya.subscription.domain;

import io.vikaya.subscription.OrderId;
import io.vikaya.tenancy.TenantId;
import java.time.Instant;

/** The processes, as the services need them. Each call joins the caller's transaction. */
public interface SubscriptionWorkflow {

    /** The current tenant's subscription is new, or another one now: what comes next is worked out again. */
    void changed();

    /** An order was placed; its process belongs to the platform, who is paid. */
    void placed(OrderId order, String reference, TenantId subscriber, Instant expiresAt);

    void proofReceived(OrderId order);

    void cancelled(OrderId order);
}
