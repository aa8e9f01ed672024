package io.vikaya.invoice;

import io.vikaya.customer.CustomerId;
import io.vikaya.invoice.domain.CreditBalances;
import io.vikaya.invoice.domain.Invoice;
import io.vikaya.invoice.domain.InvoiceRepository;
import io.vikaya.invoice.domain.InvoiceToCashWorkflow;
import io.vikaya.invoice.domain.LedgerEntry;
import io.vikaya.invoice.domain.LedgerEntryRepository;
import io.vikaya.invoice.domain.MoneyReceived;
import io.vikaya.shared.money.Money;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.BusinessTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a merchant does with the money ledger by hand. Every method locks the invoice first; entry, credit, stock, audit row and
 * what the invoice's process is told stand or fall together.
 */
@Service
@Transactional
public class InvoiceLedger {

    private final InvoiceRepository invoices;
    private final LedgerEntryRepository entries;
    private final LedgerBooks books;
    private final CreditBalances credits;
    private final InvoiceStock stock;
    private final InvoiceTimes times;
    private final InvoiceToCashWorkflow workflow;
    private final LedgerNotices notices;
    private final AuditTrail audit;
    private final BusinessTime time;

    InvoiceLedger(
            InvoiceRepository invoices,
            LedgerEntryRepository entries,
            LedgerBooks books,
            CreditBalances credits,
            InvoiceStock stock,
            InvoiceTimes times,
            InvoiceToCashWorkflow workflow,
            LedgerNotices notices,
            AuditTrail audit,
            BusinessTime time) {
        this.invoices = invoices;
        this.entries = entries;
        this.books = books;
        this.credits = credits;
        this.stock = stock;
        this.times = times;
        this.workflow = workflow;
        this.notices = notices;
        this.audit = audit;
        this.time = time;
    }

    /** The ledger of an invoice, oldest first. */
    @Transactional(readOnly = true)
    public List<LedgerEntryView> of(InvoiceId id) {
        var invoice = invoices.findById(id.value()).orElseThrow(InvoiceNotFoundException::new);
        var all = entries.findByInvoiceIdOrderByPosition(id.value());
        var voided =
                all.stream().map(LedgerEntry::reverses).filter(Objects::nonNull).collect(Collectors.toSet());
        var cancelled = invoice.status() == InvoiceStatus.CANCELLED;
        return all.stream()
                .map(entry -> entry.view(voided, invoice.number(), cancelled))
                .toList();
    }

    /**
     * Records money somebody of the shop was given by hand; what is more than due becomes credit.
     *
     * @param day when it was given; null for today
     * @throws InvoiceNotOpenException when nothing is to be paid there
     */
    public void recordCash(InvoiceId id, Money amount, @Nullable LocalDate day, String note) {
        var invoice = lock(id);
        invoice.requireOpen();
        requireAmount(amount, invoice);
        if (day != null && day.isAfter(time.today())) {
            throw InvalidPaymentException.day();
        }
        var at = day == null || day.equals(time.today())
                ? time.now()
                : day.atTime(12, 0).atZone(BusinessTime.ZONE).toInstant();
        var entry = books.receive(invoice, MoneyReceived.cash(amount, at, note));
        settle(invoice);
        notices.received(invoice, entry);
    }

    /**
     * Pays an open invoice from its customer's credit.
     *
     * @throws InsufficientCreditException when they have less in the invoice's currency
     */
    public void applyCredit(InvoiceId id, Money amount) {
        var invoice = lock(id);
        invoice.requireOpen();
        requireAmount(amount, invoice);
        if (amount.compareTo(invoice.due()) > 0) {
            throw InvalidPaymentException.moreThanDue();
        }
        var entry = books.applyCredit(invoice, LedgerEntry.creditApplied(invoice, amount, time.now()));
        settle(invoice);
        notices.creditApplied(invoice, entry);
    }

    /**
     * Takes an entry back that was made in error. A paid invoice is then collected again.
     *
     * @param goods what became of goods that were handed out; null where none were
     * @throws InsufficientCreditException when the credit it gave was spent meanwhile
     * @throws NotVoidableException when it cannot be taken back
     */
    public void takeBack(LedgerEntryId id, String note, @Nullable GoodsChoice goods) {
        var entry = entries.findById(id.value()).orElseThrow(LedgerEntryNotFoundException::new);
        if (entry.invoice() == null) {
            takeBackRefund(entry, note);
            return;
        }
        var invoice = lock(new InvoiceId(entry.invoice()));
        requireVoidable(entry, invoice.status() == InvoiceStatus.CANCELLED);
        if (invoice.stockState() == StockState.SHORTAGE) {
            throw NotVoidableException.shortage();
        }
        var cancelled = invoice.status() == InvoiceStatus.CANCELLED;
        var reopened = books.takeBack(invoice, entry.reversal(cancelled, note, time.now()), note);
        if (reopened) {
            decideGoods(invoice, goods);
            workflow.reopened(
                    invoice.id(),
                    invoice.label(),
                    times.remindAt(invoice.dueDate()),
                    times.overdueAt(invoice.dueDate()));
        }
        notices.voided(invoice, entry);
    }

    private void takeBackRefund(LedgerEntry entry, String note) {
        // The credit's row is the lock: of two at once, the second sees the first one's entry.
        credits.change(new CustomerId(entry.customer()), entry.amount());
        requireVoidable(entry, false);
        entries.save(entry.reversal(false, note, time.now()));
        audit.record(
                "customer.refund-voided",
                "customer",
                entry.customer(),
                Map.of("amount", entry.amount().toString(), "note", note));
    }

    private void requireVoidable(LedgerEntry entry, boolean cancelled) {
        if (!entry.isVoidable(cancelled)) {
            throw NotVoidableException.ofKind();
        }
        if (entries.existsByReverses(entry.getId())) {
            throw NotVoidableException.already();
        }
    }

    private void decideGoods(Invoice invoice, @Nullable GoodsChoice goods) {
        if (invoice.stockState() != StockState.DEDUCTED) {
            return;
        }
        if (goods == null) {
            throw NotVoidableException.goods();
        }
        if (goods == GoodsChoice.CAME_BACK) {
            stock.takeBack(invoice);
        }
    }

    private void settle(Invoice invoice) {
        if (invoice.status() == InvoiceStatus.PAID) {
            var unused = stock.deduct(invoice);
        }
        workflow.paymentRecorded(invoice.id());
    }

    private static void requireAmount(Money amount, Invoice invoice) {
        if (!amount.isPositive() || !amount.currency().equals(invoice.total().currency())) {
            throw InvalidPaymentException.amount();
        }
    }

    private Invoice lock(InvoiceId id) {
        return invoices.lock(id.value()).orElseThrow(InvoiceNotFoundException::new);
    }
}
