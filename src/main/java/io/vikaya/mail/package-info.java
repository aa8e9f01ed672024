/** Letters to mailboxes: an outbox, a process that delivers it, and SMTP. */
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"shared :: *", "tenancy", "workflow"})
@NullMarked
package io.vikaya.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
