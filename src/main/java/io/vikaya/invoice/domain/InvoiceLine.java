package io.vikaya.invoice.domain;

import io.vikaya.inventory.ProductId;
import io.vikaya.inventory.StockRequest;
import io.vikaya.invoice.WriteInvoice;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One thing sold, with its amounts as printed, in the invoice's currency. */
@Entity
@Table(schema = "invoice", name = "invoice_line")
public class InvoiceLine {

    @Id
    private UUID id;

    @TenantId
    private @Nullable UUID tenantId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    private int position;

    private @Nullable UUID productId;

    private String description;

    @Column(precision = 19, scale = 3)
    private BigDecimal quantity;

    private BigDecimal unitPrice;

    private BigDecimal taxPercent;

    private BigDecimal net;

    private BigDecimal tax;

    private BigDecimal total;

    @SuppressWarnings("NullAway.Init")
    protected InvoiceLine() {}

    InvoiceLine(Invoice invoice, int position, WriteInvoice.Line written, InvoiceTotals.LineTotal amounts) {
        this.id = UUID.randomUUID();
        this.invoice = invoice;
        this.position = position;
        this.productId = written.product() == null ? null : written.product().value();
        this.description = written.description().strip();
        this.quantity = written.quantity();
        this.unitPrice = written.unitPrice();
        this.taxPercent = written.taxPercent();
        this.net = amounts.net().amount();
        this.tax = amounts.tax().amount();
        this.total = amounts.total().amount();
    }

    /** What it takes from stock; empty for a line without product. */
    Optional<StockRequest> stockRequest() {
        return Optional.ofNullable(productId).map(product -> new StockRequest(id, new ProductId(product), quantity));
    }

    public UUID id() {
        return id;
    }

    public int position() {
        return position;
    }

    public @Nullable UUID productId() {
        return productId;
    }

    public String description() {
        return description;
    }

    public BigDecimal quantity() {
        return quantity;
    }

    public BigDecimal unitPrice() {
        return unitPrice;
    }

    public BigDecimal taxPercent() {
        return taxPercent;
    }

    public BigDecimal net() {
        return net;
    }

    public BigDecimal tax() {
        return tax;
    }

    public BigDecimal total() {
        return total;
    }
}
