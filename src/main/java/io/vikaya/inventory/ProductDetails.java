package io.vikaya.inventory;

import io.vikaya.shared.money.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a merchant says about a product.
 *
 * @param sku unique within the tenant
 * @param unit what one of it is called: piece, kg, bottle
 * @param lowStockThreshold alert when what is available falls to this or below; null for never
 * @param trackStock whether stock is counted at all (a service is not)
 * @param backorder may be sold below zero
 */
public record ProductDetails(
        String sku,
        String name,
        @Nullable String nameKhmer,
        Money price,
        String unit,
        @Nullable BigDecimal lowStockThreshold,
        boolean trackStock,
        boolean backorder) {}
