/** "Tell this person": messages that are written in the caller's transaction and delivered by the engine, in order, once. */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"shared :: *", "tenancy", "workflow"})
@NullMarked
package io.vikaya.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
