/** From draft to paid: invoices, their numbers, their PDF, the payments made against them, and the process that sees them through. */
@ApplicationModule(
        displayName = "Invoice",
        allowedDependencies = {
            "shared :: *",
            "tenancy",
            "workflow",
            "notification",
            "customer",
            "inventory",
            "payment",
            "payment :: notice"
        })
@NullMarked
package io.vikaya.invoice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
