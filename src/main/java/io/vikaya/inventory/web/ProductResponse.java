package io.vikaya.inventory.web;

import io.vikaya.inventory.ProductView;
import io.vikaya.shared.money.Money;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ProductResponse(
        UUID id,
        String sku,
        String name,
        @Nullable String nameKhmer,
        Money price,
        String unit,
        @Nullable BigDecimal lowStockThreshold,
        boolean trackStock,
        boolean backorder,
        boolean active,
        BigDecimal onHand,
        BigDecimal reserved,
        BigDecimal available,
        boolean lowStock) {

    static ProductResponse from(ProductView product) {
        var details = product.details();
        return new ProductResponse(
                product.id().value(),
                details.sku(),
                details.name(),
                details.nameKhmer(),
                details.price(),
                details.unit(),
                details.lowStockThreshold(),
                details.trackStock(),
                details.backorder(),
                product.active(),
                product.onHand(),
                product.reserved(),
                product.available(),
                product.lowStock());
    }
}
