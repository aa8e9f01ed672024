package io.vikaya.invoice.domain;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What is billed, in the invoice's currency; always adds up. */
@Embeddable
public record InvoiceAmounts(BigDecimal subtotal, BigDecimal discountTotal, BigDecimal taxTotal, BigDecimal total) {

    static InvoiceAmounts of(InvoiceTotals totals) {
        return new InvoiceAmounts(
                totals.subtotal().amount(),
                totals.discount().amount(),
                totals.tax().amount(),
                totals.total().amount());
    }
}
