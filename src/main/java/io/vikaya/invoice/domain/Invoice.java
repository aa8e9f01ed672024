package io.vikaya.invoice.domain;

import io.vikaya.customer.CustomerId;
import io.vikaya.inventory.StockRequest;
import io.vikaya.invoice.Discount;
import io.vikaya.invoice.EmptyInvoiceException;
import io.vikaya.invoice.InvoiceId;
import io.vikaya.invoice.InvoiceNotDraftException;
import io.vikaya.invoice.InvoiceNotOpenException;
import io.vikaya.invoice.InvoiceStatus;
import io.vikaya.invoice.PaymentAnomaly;
import io.vikaya.invoice.StockState;
import io.vikaya.invoice.WriteInvoice;
import io.vikaya.shared.money.Money;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An invoice and the rules of its life. All its amounts are in its one currency. */
@Entity
@Table(schema = "invoice", name = "invoice")
public class Invoice {

    @Id
    private UUID id;

    @TenantId
    private @Nullable UUID tenantId;

    @Version
    private @Nullable Integer version;

    private @Nullable String number;

    private UUID customerId;

    private String customerName;

    @Enumerated(EnumType.STRING)
    private InvoiceStatus status;

    private @Nullable Instant overdueSince;

    private Currency currency;

    private BigDecimal usdKhrRate;

    @Embedded
    private @Nullable Discount discount;

    @Embedded
    private InvoiceAmounts amounts;

    @Embedded
    private Settlement settlement;

    private LocalDate dueDate;

    private @Nullable String notes;

    @Embedded
    private @Nullable PaymentWays ways;

    @Enumerated(EnumType.STRING)
    private StockState stockState;

    private Instant createdAt;

    private @Nullable Instant issuedAt;

    @OneToMany(mappedBy = "invoice", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<InvoiceLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Invoice() {}

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    public Invoice(WriteInvoice content, String customerName, LocalDate dueDate, BigDecimal usdKhrRate, Instant now) {
        this.id = UUID.randomUUID();
        this.status = InvoiceStatus.DRAFT;
        this.stockState = StockState.NONE;
        this.settlement = Settlement.NOTHING;
        this.createdAt = now;
        write(content, customerName, dueDate, usdKhrRate);
    }

    /** @throws InvoiceNotDraftException once it is sent */
    public final void write(WriteInvoice content, String customerName, LocalDate dueDate, BigDecimal usdKhrRate) {
        requireDraft();
        var totals = InvoiceTotals.of(content);
        this.customerId = content.customer().value();
        this.customerName = customerName;
        this.currency = content.currency();
        this.usdKhrRate = usdKhrRate;
        this.dueDate = dueDate;
        this.notes = content.notes();
        this.discount = content.discount();
        this.amounts = InvoiceAmounts.of(totals);
        this.lines.clear();
        for (var i = 0; i < content.lines().size(); i++) {
            this.lines.add(new InvoiceLine(
                    this, i, content.lines().get(i), totals.lines().get(i)));
        }
    }

    public void requireDraft() {
        if (status != InvoiceStatus.DRAFT) {
            throw new InvoiceNotDraftException();
        }
    }

    public void requireOpen() {
        if (!status.isOpen()) {
            throw new InvoiceNotOpenException();
        }
    }

    /** Makes it binding. */
    public void send(String number, PaymentWays ways, Instant now) {
        requireDraft();
        if (lines.isEmpty() || amounts.total().signum() <= 0) {
            throw new EmptyInvoiceException();
        }
        this.number = number;
        this.ways = ways;
        this.issuedAt = now;
        this.status = InvoiceStatus.SENT;
        this.stockState = stockRequests().isEmpty() ? StockState.NONE : StockState.RESERVED;
    }

    public void cancel() {
        requireOpen();
        this.status = InvoiceStatus.CANCELLED;
        this.stockState = stockState == StockState.RESERVED ? StockState.RELEASED : stockState;
    }

    /** What of a payment pays this invoice; the rest is more than is due. */
    public Money payable(Money payment) {
        return payment.compareTo(due()) > 0 ? due() : payment;
    }

    /**
     * Follows an entry of its ledger.
     *
     * @return whether a paid invoice has to be collected again
     */
    public boolean follow(LedgerEntry entry, @Nullable PaymentAnomaly anomaly) {
        var wasPaid = status == InvoiceStatus.PAID;
        settlement = settlement.plus(entry.applied(), entry.invoiceCredit(), anomaly);
        if (status != InvoiceStatus.CANCELLED) {
            status = due().isZero()
                    ? InvoiceStatus.PAID
                    : settlement.paid().signum() > 0 ? InvoiceStatus.PARTLY_PAID : InvoiceStatus.SENT;
        }
        return wasPaid && status != InvoiceStatus.PAID;
    }

    public void renewQr(String khqr) {
        this.ways = ways == null ? null : ways.withKhqr(khqr);
    }

    public void stock(StockState state) {
        this.stockState = state;
    }

    /** @return whether it has only just become overdue */
    public boolean becomeOverdue(Instant now) {
        var newly = status.isOpen() && overdueSince == null;
        overdueSince = newly ? now : overdueSince;
        return newly;
    }

    public List<StockRequest> stockRequests() {
        return lines.stream()
                .map(InvoiceLine::stockRequest)
                .flatMap(Optional::stream)
                .toList();
    }

    public Money due() {
        return money(
                status == InvoiceStatus.CANCELLED
                        ? BigDecimal.ZERO
                        : amounts.total().subtract(settlement.paid()));
    }

    public InvoiceId id() {
        return new InvoiceId(id);
    }

    /** The number, or a word for drafts, which have none. */
    public String label() {
        return number == null ? "Draft" : number;
    }

    public @Nullable String number() {
        return number;
    }

    public CustomerId customer() {
        return new CustomerId(customerId);
    }

    public String customerName() {
        return customerName;
    }

    public InvoiceStatus status() {
        return status;
    }

    public boolean overdue() {
        return overdueSince != null && status.isOpen();
    }

    public BigDecimal usdKhrRate() {
        return usdKhrRate;
    }

    public Optional<Discount> discount() {
        return Optional.ofNullable(discount);
    }

    public InvoiceAmounts amounts() {
        return amounts;
    }

    public Money total() {
        return money(amounts.total());
    }

    public Money paid() {
        return money(settlement.paid());
    }

    public Money credit() {
        return money(settlement.credit());
    }

    /** What is unusual about how it was paid. */
    public Optional<PaymentAnomaly> anomaly() {
        return settlement.unusual(status);
    }

    public LocalDate dueDate() {
        return dueDate;
    }

    public @Nullable String notes() {
        return notes;
    }

    /** How it can be paid; empty while it is a draft. */
    public Optional<PaymentWays> ways() {
        return Optional.ofNullable(ways);
    }

    public StockState stockState() {
        return stockState;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant issuedAt() {
        return issuedAt;
    }

    public List<InvoiceLine> lines() {
        return List.copyOf(lines);
    }

    public Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }
}
