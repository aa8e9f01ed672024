package io.vikaya.invoice;

import io.vikaya.inventory.ProductView;
import io.vikaya.inventory.StockRequest;
import io.vikaya.inventory.StockService;
import io.vikaya.inventory.StockShortage;
import io.vikaya.invoice.domain.Invoice;
import io.vikaya.invoice.domain.InvoicePayment;
import io.vikaya.invoice.domain.InvoicePaymentRepository;
import io.vikaya.invoice.domain.InvoiceRepository;
import io.vikaya.invoice.domain.InvoiceToCashWorkflow;
import io.vikaya.invoice.domain.PaymentWays;
import io.vikaya.notification.Recipient;
import io.vikaya.payment.ExpectedPayment;
import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.PaymentService;
import io.vikaya.payment.SubmitPaymentProof;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.BusinessTime;
import io.vikaya.tenancy.ReceivingAccounts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private final InvoicePaymentRepository ledger;
    private final InvoiceToCashWorkflow workflow;
    private final PaymentService payments;
    private final StockService stock;
    private final ReceivingAccounts accounts;
    private final AuditTrail audit;
    private final BusinessTime time;

    InvoiceCollection(
            InvoiceRepository invoices,
            InvoicePaymentRepository ledger,
            InvoiceToCashWorkflow workflow,
            PaymentService payments,
            StockService stock,
            ReceivingAccounts accounts,
            AuditTrail audit,
            BusinessTime time) {
        this.invoices = invoices;
        this.ledger = ledger;
        this.workflow = workflow;
        this.payments = payments;
        this.stock = stock;
        this.accounts = accounts;
        this.audit = audit;
        this.time = time;
    }

    /**
     * Stores a proof and wakes the invoice's process, in one transaction. A proof that comes while another is being verified
     * waits its turn.
     *
     * @throws InvoiceNotOpenException when nothing is to be paid there
     */
    public PaymentProofId submit(SubmitProof submission) {
        var invoice = lock(submission.invoice());
        invoice.requireOpen();
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
        workflow.proofReceived(invoice.id());
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

    /**
     * Books a verified payment and, once everything is paid, hands out the stock: one transaction. Booking the same proof
     * again changes nothing.
     */
    public PaymentOutcome record(InvoiceId id, PaymentProofId proof) {
        var invoice = lock(id);
        if (!ledger.existsByProofId(proof.value())) {
            var payment = payments.verified(proof);
            var credit = invoice.receive(payment.amount());
            ledger.save(new InvoicePayment(invoice, payment, credit, time.now()));
            var details = new LinkedHashMap<String, Object>();
            details.put("amount", payment.amount().toString());
            details.put("due", invoice.due().toString());
            if (credit.isPositive()) {
                details.put("credit", credit.toString());
            }
            audit.record("invoice.payment-recorded", "invoice", id.value(), details);
            if (invoice.status() == InvoiceStatus.PAID) {
                audit.record(
                        "invoice.paid",
                        "invoice",
                        id.value(),
                        Map.of("total", invoice.total().toString()));
            }
        }
        if (invoice.status() != InvoiceStatus.PAID) {
            return PaymentOutcome.PARTLY_PAID;
        }
        return deduct(invoice) ? PaymentOutcome.PAID : PaymentOutcome.PAID_WITH_SHORTAGE;
    }

    /** Tries again to hand out the stock of a paid invoice; true when everything is out. */
    public boolean deductStock(InvoiceId id) {
        return deduct(lock(id));
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

    private boolean deduct(Invoice invoice) {
        if (invoice.stockState() != StockState.RESERVED && invoice.stockState() != StockState.SHORTAGE) {
            return true;
        }
        var missing = stock.deduct(invoice.stockRequests(), InvoiceIssuing.cause(invoice));
        if (missing.isEmpty()) {
            invoice.stock(StockState.DEDUCTED);
            audit.record(
                    "stock.deducted",
                    "invoice",
                    invoice.id().value(),
                    Map.of("lines", invoice.stockRequests().size()));
            return true;
        }
        invoice.stock(StockState.SHORTAGE);
        audit.record("stock.shortage", "invoice", invoice.id().value(), Map.of("missing", text(missing)));
        return false;
    }

    /** What a paid invoice still lacks, for people. */
    public String missingStock(InvoiceId id) {
        return text(stock.missing(lock(id).stockRequests()));
    }

    private static String text(List<StockShortage> missing) {
        return missing.stream().map(StockShortage::toString).collect(Collectors.joining("; "));
    }

    private ExpectedPayment expected(Invoice invoice) {
        var payees = PrintedAccount.payees(
                invoice, accounts.expectedFor(invoice.total().currency()));
        if (payees.isEmpty()) {
            throw new NoReceivingAccountException();
        }
        // A proof for a paid invoice is refused at the door. One that waited while another paid is held against the
        // whole
        // total: the same payment again is a duplicate, a second payment is the customer's credit.
        var due = invoice.due().isPositive() ? invoice.due() : invoice.total();
        return new ExpectedPayment(
                due, payees, invoice.ways().map(PaymentWays::khqr).orElse(null));
    }

    private Invoice lock(InvoiceId id) {
        return invoices.lock(id.value()).orElseThrow(InvoiceNotFoundException::new);
    }
}
