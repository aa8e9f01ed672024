package io.vikaya.invoice;

import io.vikaya.customer.CustomerId;
import io.vikaya.invoice.domain.CreditBalances;
import io.vikaya.invoice.domain.Invoice;
import io.vikaya.invoice.domain.LedgerEntry;
import io.vikaya.invoice.domain.LedgerEntryRepository;
import io.vikaya.invoice.domain.MoneyReceived;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.BusinessTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes entries into the money ledger: the entry, the customer's credit, the invoice that follows it and the audit row, all in
 * the caller's transaction. Whoever calls has locked the invoice.
 */
@Component
class LedgerBooks {

    private final LedgerEntryRepository entries;
    private final CreditBalances credits;
    private final AuditTrail audit;
    private final BusinessTime time;

    LedgerBooks(LedgerEntryRepository entries, CreditBalances credits, AuditTrail audit, BusinessTime time) {
        this.entries = entries;
        this.credits = credits;
        this.audit = audit;
        this.time = time;
    }

    /** Books money that came in, whatever state the invoice is in: nothing that was paid is ever lost. */
    LedgerEntry receive(Invoice invoice, MoneyReceived money) {
        var paidAt = money.paidAt() == null ? time.now() : money.paidAt();
        var late = BusinessTime.dayOf(paidAt).isAfter(invoice.dueDate());
        var entry = LedgerEntry.payment(invoice, money, late, anomaly(invoice, money), time.now());
        var unused = book(invoice, entry, "invoice.payment-recorded", money.note());
        if (invoice.status() == InvoiceStatus.PAID && entry.applied().signum() > 0) {
            recordPaid(invoice);
        }
        return entry;
    }

    /** Lets credit pay. */
    LedgerEntry applyCredit(Invoice invoice, LedgerEntry entry) {
        var unused = book(invoice, entry, "invoice.credit-applied", null);
        if (invoice.status() == InvoiceStatus.PAID) {
            recordPaid(invoice);
        }
        return entry;
    }

    /** @return whether a paid invoice has to be collected again */
    boolean takeBack(Invoice invoice, LedgerEntry reversal, String note) {
        return book(invoice, reversal, "invoice.entry-voided", note);
    }

    /** What was paid of an invoice that is being cancelled becomes the customer's credit. */
    void creditPaidPart(Invoice invoice) {
        if (invoice.paid().isPositive()) {
            var unused = book(invoice, LedgerEntry.credited(invoice, time.now()), "invoice.credited", null);
        }
    }

    private boolean book(Invoice invoice, LedgerEntry entry, String action, @Nullable String note) {
        credits.change(new CustomerId(entry.customer()), entry.credit());
        entries.save(entry);
        var reopened = invoice.follow(entry, weightiest(invoice, entry));
        var details = new LinkedHashMap<String, Object>();
        details.put("amount", entry.amount().toString());
        details.put("due", invoice.due().toString());
        if (!entry.credit().isZero()) {
            details.put("credit", entry.credit().toString());
        }
        if (entry.anomaly() != null) {
            details.put("anomaly", entry.anomaly().name());
        }
        if (note != null) {
            details.put("note", note);
        }
        audit.record(action, "invoice", invoice.id().value(), details);
        return reopened;
    }

    private void recordPaid(Invoice invoice) {
        audit.record(
                "invoice.paid",
                "invoice",
                invoice.id().value(),
                Map.of("total", invoice.total().toString()));
    }

    private static @Nullable PaymentAnomaly anomaly(Invoice invoice, MoneyReceived money) {
        if (invoice.status() == InvoiceStatus.CANCELLED) {
            return PaymentAnomaly.PAID_AFTER_CANCELLATION;
        }
        if (invoice.due().isZero()) {
            return PaymentAnomaly.DUPLICATE_PAYMENT;
        }
        return money.amount().compareTo(invoice.due()) > 0 ? PaymentAnomaly.PAID_OVER : null;
    }

    /** The weightiest anomaly among the entries that count once {@code latest} is among them. */
    private @Nullable PaymentAnomaly weightiest(Invoice invoice, LedgerEntry latest) {
        var all = new LinkedHashMap<LedgerEntryId, LedgerEntry>();
        entries.findByInvoiceIdOrderByPosition(invoice.id().value()).forEach(entry -> all.put(entry.id(), entry));
        all.put(latest.id(), latest);
        var voided = all.values().stream()
                .map(LedgerEntry::reverses)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return all.values().stream()
                .filter(entry -> !voided.contains(entry.getId()))
                .map(LedgerEntry::anomaly)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
