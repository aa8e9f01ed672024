package io.vikaya.invoice;

import io.vikaya.customer.CustomerId;
import io.vikaya.shared.money.Money;
import io.vikaya.tenancy.ReceivingAccountDetails;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as others may see it.
 *
 * @param payTo the account it named when it was sent; null on a draft
 */
public record InvoiceView(
        InvoiceId id,
        @Nullable String number,
        CustomerId customer,
        String customerName,
        InvoiceStatus status,
        boolean overdue,
        List<Line> lines,
        Money subtotal,
        @Nullable Discount discount,
        Money discountTotal,
        Money taxTotal,
        Money total,
        Money paid,
        Money due,
        Money credit,
        @Nullable PaymentAnomaly anomaly,
        LocalDate dueDate,
        @Nullable String notes,
        BigDecimal usdKhrRate,
        StockState stockState,
        @Nullable String khqr,
        @Nullable String payToken,
        @Nullable ReceivingAccountDetails payTo,
        Instant createdAt,
        @Nullable Instant issuedAt) {

    /** A line with its amounts. */
    public record Line(
            UUID id,
            @Nullable UUID productId,
            String description,
            BigDecimal quantity,
            Money unitPrice,
            BigDecimal taxPercent,
            Money net,
            Money tax,
            Money total) {}
}
