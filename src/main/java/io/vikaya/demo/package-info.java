/** A shop to try things with, on one machine and never in production. */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"shared :: *", "tenancy", "identity", "customer", "inventory", "telegram", "workflow"})
@NullMarked
package io.vikaya.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
