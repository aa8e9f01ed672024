package io.vikaya.inventory;

import java.math.BigDecimal;

/** Less of a product is there than is needed. */
public record StockShortage(ProductId product, String name, BigDecimal needed, BigDecimal there) {

    /** For people: {@code Coffee beans: 3 needed, 1 there}. */
    @Override
    public String toString() {
        return name + ": " + plain(needed) + " needed, " + plain(there) + " there";
    }

    private static String plain(BigDecimal quantity) {
        return quantity.stripTrailingZeros().toPlainString();
    }
}
