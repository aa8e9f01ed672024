package io.vikaya.invoice.web;

import io.vikaya.invoice.Discount;
import io.vikaya.invoice.InvoiceStatus;
import io.vikaya.invoice.InvoiceView;
import io.vikaya.invoice.PayLinks;
import io.vikaya.invoice.PaymentAnomaly;
import io.vikaya.invoice.StockState;
import io.vikaya.shared.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record InvoiceResponse(
        UUID id,
        @Nullable String number,
        UUID customerId,
        String customerName,
        InvoiceStatus status,
        boolean overdue,
        List<InvoiceView.Line> lines,
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
        @Nullable String payUrl,
        Instant createdAt,
        @Nullable Instant issuedAt) {

    static InvoiceResponse from(InvoiceView invoice, PayLinks links) {
        return new InvoiceResponse(
                invoice.id().value(),
                invoice.number(),
                invoice.customer().value(),
                invoice.customerName(),
                invoice.status(),
                invoice.overdue(),
                invoice.lines(),
                invoice.subtotal(),
                invoice.discount(),
                invoice.discountTotal(),
                invoice.taxTotal(),
                invoice.total(),
                invoice.paid(),
                invoice.due(),
                invoice.credit(),
                invoice.anomaly(),
                invoice.dueDate(),
                invoice.notes(),
                invoice.usdKhrRate(),
                invoice.stockState(),
                invoice.khqr(),
                links.of(invoice),
                invoice.createdAt(),
                invoice.issuedAt());
    }
}
