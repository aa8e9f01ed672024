package io.vikaya.invoice;

import io.vikaya.inventory.ProductView;
import io.vikaya.inventory.StockRequest;
import io.vikaya.inventory.StockService;
import io.vikaya.invoice.domain.Invoice;
import io.vikaya.invoice.domain.InvoiceRepository;
import io.vikaya.invoice.domain.InvoiceToCashWorkflow;
import io.vikaya.invoice.domain.LedgerEntryRepository;
import io.vikaya.invoice.domain.MoneyReceived;
import io.vikaya.invoice.domain.PaymentWays;
import io.vikaya.notification.Recipient;
import io.vikaya.payment.ExpectedPayment;
import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.PaymentService;
import io.vikaya.payment.SubmitPaymentProof;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.BusinessTime;
import io.vikaya.tenancy.ReceivingAccounts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Collects what is owed: takes proofs in, records verified payments, hands out stock. Every method locks the invoice first,
 * so proofs, payments and cancellation of one invoice happen one after the other.
 */
@Service
@Transactional
public class InvoiceCollection {

    private final InvoiceRepository invoices;
    private final LedgerEntryRepository ledger;
    private final LedgerBooks books;
    private final LedgerNotices notices;
    private final InvoiceToCashWorkflow workflow;
    private final PaymentService payments;
    private final InvoiceStock goods;
    private final StockService stock;
    private final ReceivingAccounts accounts;
    private final AuditTrail audit;
    private final BusinessTime time;

    InvoiceCollection(
            InvoiceRepository invoices,
            LedgerEntryRepository ledger,
            LedgerBooks books,
            LedgerNotices notices,
            InvoiceToCashWorkflow workflow,
            PaymentService payments,
            InvoiceStock goods,
            StockService stock,
            ReceivingAccounts accounts,
            AuditTrail audit,
            BusinessTime time) {
        this.invoices = invoices;
        this.ledger = ledger;
        this.books = books;
        this.notices = notices;
        this.workflow = workflow;
        this.payments = payments;
        this.goods = goods;
        this.stock = stock;
        this.accounts = accounts;
        this.audit = audit;
        this.time = time;
    }

    /**
     * Stores a proof and wakes the invoice's process, in one transaction. A proof that comes while another is being verified
     * waits its turn; one that comes when the invoice is paid or cancelled is verified by itself, for money is never sent away.
     *
     * @throws InvoiceNotOpenException when it is a draft
     */
    public PaymentProofId submit(SubmitProof submission) {
        var invoice = lock(submission.invoice());
        if (invoice.status() == InvoiceStatus.DRAFT) {
            throw new InvoiceNotOpenException();
        }
        var payer = submission.payer() == null
                ? Recipient.customer(invoice.customer().value())
                : submission.payer();
        var proof = payments.submit(new SubmitPaymentProof(
                InvoiceIssuing.reference(invoice),
                expected(invoice),
                submission.image(),
                submission.source(),
                submission.senderName(),
                payer));
        if (workflow.collects(invoice.id())) {
            workflow.proofReceived(invoice.id());
        } else {
            // Nobody else will take it up, so there is no other that it could be.
            payments.takeNext(InvoiceIssuing.reference(invoice), expected(invoice))
                    .ifPresent(next -> workflow.lateProofReceived(invoice.id(), invoice.label(), next));
        }
        return proof;
    }

    /** The next proof to verify, if one waits. */
    public Optional<PaymentProofId> takeNextProof(InvoiceId id) {
        var invoice = lock(id);
        return payments.takeNext(InvoiceIssuing.reference(invoice), expected(invoice));
    }

    public boolean isPaid(InvoiceId id) {
        return lock(id).status() == InvoiceStatus.PAID;
    }

    /** Whether no goods of a paid invoice are missing. */
    public boolean isStockSettled(InvoiceId id) {
        return lock(id).stockState() != StockState.SHORTAGE;
    }

    /**
     * Books a verified payment and, once everything is paid, hands out the stock: one transaction. Booking the same proof
     * again changes nothing.
     */
    public PaymentOutcome record(InvoiceId id, PaymentProofId proof) {
        var invoice = lock(id);
        if (!ledger.existsByProofId(proof.value())) {
            var entry = books.receive(invoice, MoneyReceived.verified(payments.verified(proof)));
            notices.keptAsCredit(invoice, entry);
        }
        if (invoice.status() != InvoiceStatus.PAID) {
            return PaymentOutcome.PARTLY_PAID;
        }
        return goods.deduct(invoice) ? PaymentOutcome.PAID : PaymentOutcome.PAID_WITH_SHORTAGE;
    }

    /** Books a verified payment of an invoice that was not collected any more; if it is again, its process hears of it. */
    public void recordLate(InvoiceId id, PaymentProofId proof) {
        var unused = record(id, proof);
        workflow.paymentRecorded(id);
    }

    /** Tries again to hand out the stock of a paid invoice; true when everything is out. */
    public boolean deductStock(InvoiceId id) {
        return goods.deduct(lock(id));
    }

    /** Leaves the stock of a paid invoice as it is and takes back its reservations: somebody settled it otherwise. */
    public void settleWithoutStock(InvoiceId id, String note) {
        var invoice = lock(id);
        stock.release(invoice.stockRequests(), InvoiceIssuing.cause(invoice));
        invoice.stock(StockState.RELEASED);
        audit.record("stock.settled-by-hand", "invoice", id.value(), Map.of("note", note));
    }

    /** Products of this invoice that have just run low; each is told once per crossing. */
    public List<ProductView> newlyLowProducts(InvoiceId id) {
        var products = lock(id).stockRequests().stream()
                .map(StockRequest::product)
                .distinct()
                .toList();
        return products.isEmpty() ? List.of() : stock.newlyLow(products);
    }

    /** @return whether it has only just become overdue */
    public boolean markOverdue(InvoiceId id) {
        var overdue = lock(id).becomeOverdue(time.now());
        if (overdue) {
            audit.record("invoice.overdue", "invoice", id.value(), Map.of());
        }
        return overdue;
    }

    /** What a paid invoice still lacks, for people. */
    public String missingStock(InvoiceId id) {
        return goods.missing(lock(id));
    }

    private ExpectedPayment expected(Invoice invoice) {
        var payees = PrintedAccount.payees(
                invoice, accounts.expectedFor(invoice.total().currency()));
        if (payees.isEmpty()) {
            throw new NoReceivingAccountException();
        }
        // When nothing is due any more it is held against the whole total: the same payment again is a duplicate, a
        // further one is the customer's credit.
        var due = invoice.due().isPositive() ? invoice.due() : invoice.total();
        return new ExpectedPayment(
                due, payees, invoice.ways().map(PaymentWays::khqr).orElse(null));
    }

    private Invoice lock(InvoiceId id) {
        return invoices.lock(id.value()).orElseThrow(InvoiceNotFoundException::new);
    }
}
