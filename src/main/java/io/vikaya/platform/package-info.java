/** What the whole application stands on: database, security filters, HTTP errors. No business noun lives here. */
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {"shared :: *", "tenancy", "identity"})
@NullMarked
package io.vikaya.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
