package io.vikaya.inventory.web;

import io.vikaya.inventory.ProductDetails;
import io.vikaya.shared.money.Money;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

record ProductRequest(
        @NotBlank @Size(max = 60) String sku,
        @NotBlank @Size(max = 160) String name,
        @Nullable @Size(max = 160) String nameKhmer,
        @NotNull Money price,
        @NotBlank @Size(max = 30) String unit,

        @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 3) BigDecimal lowStockThreshold,

        @Nullable Boolean trackStock,
        @Nullable Boolean backorder,

        @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 3) BigDecimal initialStock) {

    ProductDetails details() {
        return new ProductDetails(
                sku,
                name,
                nameKhmer,
                price,
                unit,
                lowStockThreshold,
                trackStock == null || trackStock,
                backorder != null && backorder);
    }

    BigDecimal initialStockOrZero() {
        return initialStock == null ? BigDecimal.ZERO : initialStock;
    }
}
