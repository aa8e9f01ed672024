package io.vikaya.inventory;

import java.math.BigDecimal;

/**
 * A product with its stock as others may see it.
 *
 * @param onHand what lies on the shelf, the sum of all movements
 * @param reserved promised to open invoices
 */
public record ProductView(
        ProductId id, ProductDetails details, BigDecimal onHand, BigDecimal reserved, boolean active) {

    /** What can still be sold. */
    public BigDecimal available() {
        return onHand.subtract(reserved);
    }

    public boolean lowStock() {
        return details.trackStock()
                && details.lowStockThreshold() != null
                && available().compareTo(details.lowStockThreshold()) <= 0;
    }
}
