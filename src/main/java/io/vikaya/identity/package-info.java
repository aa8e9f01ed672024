/** People who sign in: registration, passwords, tokens, roles. Customers never sign in; they live in Telegram. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"shared :: *", "tenancy", "workflow"})
@NullMarked
package io.vikaya.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
