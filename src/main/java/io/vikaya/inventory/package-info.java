/** Products and their stock: an append-only ledger of movements, reservations while an invoice is open, low-stock crossings. */
@ApplicationModule(
        displayName = "Inventory",
        allowedDependencies = {"shared :: *", "tenancy"})
@NullMarked
package io.vikaya.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
