package io.vikaya.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * Taken off the whole invoice, before tax.
 *
 * @param value percent from 0 to 100, or an amount in the invoice's currency
 */
@Embeddable
public record Discount(
        @Enumerated(EnumType.STRING) @Column(name = "discount_kind")
        Kind kind,

        @Column(name = "discount_value") BigDecimal value) {

    /** How the value is meant. */
    public enum Kind {
        PERCENT,
        AMOUNT
    }
}
