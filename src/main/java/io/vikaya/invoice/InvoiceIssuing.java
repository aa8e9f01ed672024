package io.vikaya.invoice;

import io.vikaya.inventory.StockCause;
import io.vikaya.inventory.StockService;
import io.vikaya.invoice.domain.Invoice;
import io.vikaya.invoice.domain.InvoiceNumbers;
import io.vikaya.invoice.domain.InvoiceRepository;
import io.vikaya.invoice.domain.InvoiceToCashWorkflow;
import io.vikaya.invoice.domain.PayTokens;
import io.vikaya.payment.PaymentQr;
import io.vikaya.payment.PaymentReference;
import io.vikaya.payment.PaymentService;
import io.vikaya.shared.money.Money;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.BusinessTime;
import io.vikaya.tenancy.ReceivingAccounts;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes invoices binding and takes them back. Number, stock, process and audit row stand or fall together. */
@Service
public class InvoiceIssuing {

    /** A KHQR must name an expiry; after this the customer presses "Get a fresh QR". */
    private static final int QR_DAYS_AFTER_DUE = 30;

    private final InvoiceRepository invoices;
    private final InvoiceNumbers numbers;
    private final PayTokens payTokens;
    private final InvoiceToCashWorkflow workflow;
    private final StockService stock;
    private final PaymentService payments;
    private final LedgerBooks books;
    private final InvoiceTimes times;
    private final TenantService tenants;
    private final ReceivingAccounts accounts;
    private final AuditTrail audit;
    private final BusinessTime time;

    InvoiceIssuing(
            InvoiceRepository invoices,
            InvoiceNumbers numbers,
            PayTokens payTokens,
            InvoiceToCashWorkflow workflow,
            StockService stock,
            PaymentService payments,
            LedgerBooks books,
            InvoiceTimes times,
            TenantService tenants,
            ReceivingAccounts accounts,
            AuditTrail audit,
            BusinessTime time) {
        this.invoices = invoices;
        this.numbers = numbers;
        this.payTokens = payTokens;
        this.workflow = workflow;
        this.stock = stock;
        this.payments = payments;
        this.books = books;
        this.times = times;
        this.tenants = tenants;
        this.accounts = accounts;
        this.audit = audit;
        this.time = time;
    }

    /**
     * Numbers a draft, reserves its stock and starts its process, which sends it to the customer.
     *
     * @throws InvoiceNotDraftException when it was sent before
     * @throws NoReceivingAccountException when the shop has no account for the invoice's currency
     * @throws io.vikaya.inventory.InsufficientStockException when less can be sold than is on it
     */
    @Transactional
    public InvoiceView send(InvoiceId id) {
        var invoice = lock(id);
        invoice.requireDraft();
        var account = accounts.receivingFor(invoice.total().currency()).orElseThrow(NoReceivingAccountException::new);
        var number = numbers.next(TenantContext.require().value(), time.today());
        var khqr = qr(number, invoice.total(), invoice.dueDate()).orElse(null);
        invoice.send(number, PrintedAccount.ways(khqr, payTokens.next(), account), time.now());
        stock.reserve(invoice.stockRequests(), cause(invoice));
        audit.record(
                "invoice.sent",
                "invoice",
                id.value(),
                Map.of("number", number, "total", invoice.total().toString()));
        if (invoice.stockState() == StockState.RESERVED) {
            audit.record(
                    "stock.reserved",
                    "invoice",
                    id.value(),
                    Map.of("lines", invoice.stockRequests().size()));
        }
        workflow.start(id, number, times.remindAt(invoice.dueDate()), times.overdueAt(invoice.dueDate()));
        return InvoiceViews.of(invoice);
    }

    /**
     * Takes an open invoice back and releases its stock; what was paid of it becomes credit. The process tells the customer.
     *
     * @throws InvoiceNotOpenException when it is a draft, paid or cancelled
     * @throws PaymentBeingVerifiedException while a payment for it is on its way
     */
    @Transactional
    public InvoiceView cancel(InvoiceId id, String reason) {
        var invoice = lock(id);
        invoice.requireOpen();
        if (payments.isBeingVerified(reference(invoice))) {
            throw new PaymentBeingVerifiedException();
        }
        var reserved = invoice.stockState() == StockState.RESERVED;
        books.creditPaidPart(invoice);
        invoice.cancel();
        stock.release(invoice.stockRequests(), cause(invoice));
        audit.record("invoice.cancelled", "invoice", id.value(), Map.of("reason", reason));
        if (reserved) {
            audit.record(
                    "stock.released",
                    "invoice",
                    id.value(),
                    Map.of("lines", invoice.stockRequests().size()));
        }
        workflow.cancelled(id);
        return InvoiceViews.of(invoice);
    }

    /** Puts a new KHQR on an open invoice, for what is due now. */
    @Transactional
    public InvoiceView renewQr(InvoiceId id) {
        var invoice = lock(id);
        invoice.requireOpen();
        qr(invoice.label(), invoice.due(), time.today()).ifPresent(invoice::renewQr);
        return InvoiceViews.of(invoice);
    }

    static StockCause cause(Invoice invoice) {
        return new StockCause(invoice.id().value(), invoice.label());
    }

    static PaymentReference reference(Invoice invoice) {
        return new PaymentReference("invoice", invoice.id().value(), invoice.label());
    }

    private Optional<String> qr(String number, Money amount, LocalDate dueDate) {
        var from = dueDate.isBefore(time.today()) ? time.today() : dueDate;
        var expiry = startOf(from.plusDays(QR_DAYS_AFTER_DUE));
        return accounts.receivingFor(amount.currency())
                .flatMap(account -> Optional.ofNullable(account.bakongAccountId()))
                .map(bakong -> PaymentQr.forBill(bakong, tenants.current().name(), amount, number, time.now(), expiry));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BusinessTime.ZONE).toInstant();
    }

    private Invoice lock(InvoiceId id) {
        return invoices.lock(id.value()).orElseThrow(InvoiceNotFoundException::new);
    }
}
