/**
 * Decides whether money a customer says they sent has really arrived: reads the proof, checks it against what was expected,
 * lets the decision table decide and asks a human where it does not. Knows amounts and references, never invoices.
 */
@ApplicationModule(
        displayName = "Payment",
        allowedDependencies = {"shared :: *", "tenancy", "identity", "workflow", "notification", "mail", "storage"})
@NullMarked
package io.vikaya.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
