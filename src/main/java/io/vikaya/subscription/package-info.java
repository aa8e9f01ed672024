/**
 * What tenants may do and what they pay for it: plans and their limits, the trial, paid periods, and the processes that begin
 * and end them. Tenants pay the platform, whose proofs are its own ({@link io.vikaya.tenancy.PlatformTenant}).
 */
@ApplicationModule(
        displayName = "Subscription",
        allowedDependencies = {
            "shared :: *",
            "tenancy",
            "identity",
            "workflow",
            "notification",
            "mail",
            "payment",
            "payment :: check",
            "storage"
        })
@NullMarked
package io.vikaya.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
