/** The tenant's buyers and how to reach them. */
@ApplicationModule(
        displayName = "Customer",
        allowedDependencies = {"shared :: *", "tenancy"})
@NullMarked
package io.vikaya.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
