package io.vikaya.invoice;

import io.vikaya.customer.CustomerId;
import io.vikaya.inventory.ProductId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a merchant writes on an invoice.
 *
 * @param dueDate business day in Phnom Penh; 30 days from today when null
 */
public record WriteInvoice(
        CustomerId customer,
        Currency currency,
        @Nullable LocalDate dueDate,
        @Nullable String notes,
        @Nullable Discount discount,
        List<Line> lines) {

    /**
     * One thing sold.
     *
     * @param quantity positive, up to 3 decimals
     * @param unitPrice in the invoice's currency, not negative
     * @param taxPercent 10 for ten percent
     */
    public record Line(
            @Nullable ProductId product,
            String description,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal taxPercent) {}
}
