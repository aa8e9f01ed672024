package io.vikaya.invoice;

import java.math.BigDecimal;

/**
 * Taken off the whole invoice, before tax.
 *
 * @param value percent from 0 to 100, or an amount in the invoice's currency
 */
public record Discount(Kind kind, BigDecimal value) {

    /** How the value is meant. */
    public enum Kind {
        PERCENT,
        AMOUNT
    }
}
