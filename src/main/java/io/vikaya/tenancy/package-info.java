/** Who the tenant is right now, what it has set, where it is paid, and the audit trail of what was done in its name. */
@ApplicationModule(
        displayName = "Tenancy",
        allowedDependencies = {"shared :: *"})
@NullMarked
package io.vikaya.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
