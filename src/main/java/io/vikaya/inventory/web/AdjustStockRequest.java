package io.vikaya.inventory.web;

import io.vikaya.inventory.MovementKind;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

record AdjustStockRequest(
        @NotNull Kind kind,
        @NotNull @Digits(integer = 12, fraction = 3) BigDecimal change,
        @NotBlank @Size(max = 200) String reason) {

    /** What a person may book; sales and reservations come from invoices alone. */
    enum Kind {
        PURCHASE,
        RETURN,
        ADJUSTMENT;

        MovementKind movement() {
            return MovementKind.valueOf(name());
        }
    }
}
