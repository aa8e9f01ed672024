package io.vikaya.invoice;

import io.vikaya.invoice.domain.Invoice;
import io.vikaya.invoice.domain.PaymentWays;

/** Shows invoices to the outside. */
final class InvoiceViews {

    private InvoiceViews() {}

    static InvoiceView of(Invoice invoice) {
        return new InvoiceView(
                invoice.id(),
                invoice.number(),
                invoice.customer(),
                invoice.customerName(),
                invoice.status(),
                invoice.overdue(),
                invoice.lines().stream()
                        .map(line -> new InvoiceView.Line(
                                line.id(),
                                line.productId(),
                                line.description(),
                                line.quantity(),
                                invoice.money(line.unitPrice()),
                                line.taxPercent(),
                                invoice.money(line.net()),
                                invoice.money(line.tax()),
                                invoice.money(line.total())))
                        .toList(),
                invoice.money(invoice.amounts().subtotal()),
                invoice.discount().orElse(null),
                invoice.money(invoice.amounts().discountTotal()),
                invoice.money(invoice.amounts().taxTotal()),
                invoice.total(),
                invoice.paid(),
                invoice.due(),
                invoice.credit(),
                invoice.anomaly().orElse(null),
                invoice.dueDate(),
                invoice.notes(),
                invoice.usdKhrRate(),
                invoice.stockState(),
                invoice.ways().map(PaymentWays::khqr).orElse(null),
                invoice.ways().map(PaymentWays::payToken).orElse(null),
                PrintedAccount.of(invoice).orElse(null),
                invoice.createdAt(),
                invoice.issuedAt());
    }
}
