package io.vikaya.inventory;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * So much of a product for one invoice line.
 *
 * @param line the invoice line; each line moves stock once, however often it is asked
 * @param quantity positive, up to 3 decimals
 */
public record StockRequest(UUID line, ProductId product, BigDecimal quantity) {}
