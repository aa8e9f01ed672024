/** People who sign in: registration, invitations, passwords, second factors, sign-ins, roles. Customers never sign in; they live in Telegram. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"shared :: *", "tenancy", "workflow", "notification", "mail"})
@NullMarked
package io.vikaya.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
