package io.vikaya.invoice;

import io.vikaya.customer.CustomerId;
import io.vikaya.customer.CustomerService;
import io.vikaya.inventory.ProductService;
import io.vikaya.invoice.domain.Invoice;
import io.vikaya.invoice.domain.InvoiceRepository;
import io.vikaya.invoice.domain.InvoiceTotals;
import io.vikaya.shared.paging.PageOf;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.BusinessTime;
import io.vikaya.tenancy.Entitlements;
import io.vikaya.tenancy.Limit;
import io.vikaya.tenancy.LimitReachedException;
import io.vikaya.tenancy.TenantService;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes drafts and answers for invoices. */
@Service
public class InvoiceService {

    private static final int DEFAULT_TERM_DAYS = 30;
    private static final Set<InvoiceStatus> OPEN = EnumSet.of(InvoiceStatus.SENT, InvoiceStatus.PARTLY_PAID);

    private final InvoiceRepository invoices;
    private final CustomerService customers;
    private final ProductService products;
    private final TenantService tenants;
    private final Entitlements entitlements;
    private final AuditTrail audit;
    private final BusinessTime time;

    InvoiceService(
            InvoiceRepository invoices,
            CustomerService customers,
            ProductService products,
            TenantService tenants,
            Entitlements entitlements,
            AuditTrail audit,
            BusinessTime time) {
        this.invoices = invoices;
        this.customers = customers;
        this.products = products;
        this.tenants = tenants;
        this.entitlements = entitlements;
        this.audit = audit;
        this.time = time;
    }

    /** Adds up without storing anything. */
    public InvoiceTotals preview(WriteInvoice content) {
        return InvoiceTotals.of(content);
    }

    /**
     * Stores a draft.
     *
     * @throws LimitReachedException when the plan allows no more this month
     */
    @Transactional
    public InvoiceView write(WriteInvoice content) {
        var customer = customers.get(content.customer());
        requireProducts(content);
        entitlements.count(Limit.INVOICES, 1);
        var invoice = invoices.saveAndFlush(new Invoice(
                content, customer.name(), dueDate(content), tenants.current().usdKhrRate(), time.now()));
        record("invoice.created", invoice);
        return InvoiceViews.of(invoice);
    }

    /** @throws InvoiceNotDraftException once it is sent */
    @Transactional
    public InvoiceView rewrite(InvoiceId id, WriteInvoice content) {
        var customer = customers.get(content.customer());
        requireProducts(content);
        var invoice = require(id);
        invoice.write(
                content, customer.name(), dueDate(content), tenants.current().usdKhrRate());
        record("invoice.changed", invoice);
        return InvoiceViews.of(invoice);
    }

    /** @throws InvoiceNotDraftException once it is sent */
    @Transactional
    public void discard(InvoiceId id) {
        var invoice = require(id);
        invoice.requireDraft();
        record("invoice.discarded", invoice);
        invoices.delete(invoice);
    }

    /** @throws InvoiceNotFoundException when it is not this tenant's */
    @Transactional(readOnly = true)
    public InvoiceView get(InvoiceId id) {
        return InvoiceViews.of(require(id));
    }

    /**
     * Invoices whose number or customer contains {@code text}, newest first.
     *
     * @param status null for all
     * @param overdue only those past due and unpaid
     */
    @Transactional(readOnly = true)
    public PageOf<InvoiceView> search(
            String text,
            @Nullable InvoiceStatus status,
            boolean overdue,
            @Nullable CustomerId customer,
            int page,
            int size) {
        var statuses = overdue ? OPEN : status == null ? EnumSet.allOf(InvoiceStatus.class) : EnumSet.of(status);
        var pattern = "%" + text.strip().toLowerCase(Locale.ROOT).replace("%", "\\%") + "%";
        var found = invoices.search(
                statuses, overdue, customer == null ? null : customer.value(), pattern, PageRequest.of(page, size));
        return new PageOf<>(found.map(InvoiceViews::of).getContent(), page, size, found.getTotalElements());
    }

    /** How many invoices stand where; {@code OVERDUE} counts those past due among the open ones. */
    @Transactional(readOnly = true)
    public Map<String, Long> counts() {
        var counts = new HashMap<String, Long>();
        for (var status : InvoiceStatus.values()) {
            counts.put(status.name(), 0L);
        }
        invoices.countByStatus().forEach(row -> counts.put(row.getStatus().name(), row.getCount()));
        counts.put("OVERDUE", invoices.countOverdue(OPEN));
        return counts;
    }

    /** What a customer still has to pay, oldest first. */
    @Transactional(readOnly = true)
    public List<InvoiceView> openOf(CustomerId customer) {
        return invoices.findByCustomerIdAndStatusInOrderByIssuedAt(customer.value(), OPEN).stream()
                .map(InvoiceViews::of)
                .toList();
    }

    private void requireProducts(WriteInvoice content) {
        for (var line : content.lines()) {
            if (line.product() != null) {
                products.get(line.product());
            }
        }
    }

    private LocalDate dueDate(WriteInvoice content) {
        var due = content.dueDate();
        return due == null ? time.today().plusDays(DEFAULT_TERM_DAYS) : due;
    }

    private Invoice require(InvoiceId id) {
        return invoices.findById(id.value()).orElseThrow(InvoiceNotFoundException::new);
    }

    private void record(String action, Invoice invoice) {
        UUID id = invoice.id().value();
        audit.record(
                action,
                "invoice",
                id,
                Map.of(
                        "customer",
                        invoice.customerName(),
                        "total",
                        invoice.total().toString()));
    }
}
