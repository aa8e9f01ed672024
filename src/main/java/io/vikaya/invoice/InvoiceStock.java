package io.vikaya.invoice;

import io.vikaya.inventory.StockService;
import io.vikaya.inventory.StockShortage;
import io.vikaya.invoice.domain.Invoice;
import io.vikaya.tenancy.AuditTrail;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Moves an invoice's goods and says so on the invoice and in the audit trail, in the caller's transaction. */
@Component
class InvoiceStock {

    private final StockService stock;
    private final AuditTrail audit;

    InvoiceStock(StockService stock, AuditTrail audit) {
        this.stock = stock;
        this.audit = audit;
    }

    /** Hands out what is promised; true when nothing is missing, or nothing is left to hand out. */
    boolean deduct(Invoice invoice) {
        if (invoice.stockState() != StockState.RESERVED && invoice.stockState() != StockState.SHORTAGE) {
            return true;
        }
        var missing = stock.deduct(invoice.stockRequests(), InvoiceIssuing.cause(invoice));
        if (missing.isEmpty()) {
            move(invoice, StockState.DEDUCTED, "stock.deducted");
            return true;
        }
        invoice.stock(StockState.SHORTAGE);
        audit.record("stock.shortage", "invoice", invoice.id().value(), Map.of("missing", text(missing)));
        return false;
    }

    /** The goods are on the shelf again and promised as they were before. */
    void takeBack(Invoice invoice) {
        stock.takeBack(invoice.stockRequests(), InvoiceIssuing.cause(invoice));
        move(invoice, StockState.RESERVED, "stock.returned");
    }

    /** What a paid invoice still lacks, for people. */
    String missing(Invoice invoice) {
        return text(stock.missing(invoice.stockRequests()));
    }

    private void move(Invoice invoice, StockState state, String action) {
        invoice.stock(state);
        audit.record(
                action,
                "invoice",
                invoice.id().value(),
                Map.of("lines", invoice.stockRequests().size()));
    }

    private static String text(List<StockShortage> missing) {
        return missing.stream().map(StockShortage::toString).collect(Collectors.joining("; "));
    }
}
