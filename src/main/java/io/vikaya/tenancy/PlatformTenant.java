package io.vikaya.tenancy;

import java.util.UUID;

/**
 * The platform as a tenant of itself: payments to the platform are proofs of its own, judged by its rules and decided by its
 * operators, and never by the people who pay. Nobody signs in to it, and it has no plan.
 */
public final class PlatformTenant {

    public static final TenantId ID = new TenantId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

    private PlatformTenant() {}
}
