package io.vikaya.invoice;

import io.vikaya.customer.CustomerId;
import io.vikaya.invoice.domain.Invoice;
import io.vikaya.invoice.domain.LedgerEntry;
import io.vikaya.notification.Message;
import io.vikaya.notification.NotificationService;
import io.vikaya.notification.Recipient;
import io.vikaya.tenancy.Actor;
import io.vikaya.tenancy.TenantService;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells customers and the shop what the process does not: money out of the ordinary, and what people do in the ledger. Part of
 * the transaction that books the entry, so that nobody hears of what did not happen.
 */
@Component
class LedgerNotices {

    private final NotificationService notifications;
    private final TenantService tenants;

    LedgerNotices(NotificationService notifications, TenantService tenants) {
        this.notifications = notifications;
        this.tenants = tenants;
    }

    /** Of a payment by hand the customer hears here unless it paid everything: then the process thanks them. */
    void received(Invoice invoice, LedgerEntry entry) {
        if (invoice.status() == InvoiceStatus.PARTLY_PAID) {
            tellCustomer(
                    invoice,
                    "invoice.partly-paid",
                    entry,
                    LedgerMessages.received(invoice.label(), entry.amount(), invoice.due()));
        }
    }

    /** Money nobody waited for. */
    void keptAsCredit(Invoice invoice, LedgerEntry entry) {
        var why = entry.anomaly();
        if (why == PaymentAnomaly.DUPLICATE_PAYMENT || why == PaymentAnomaly.PAID_AFTER_CANCELLATION) {
            tellCustomer(
                    invoice,
                    "invoice.kept-as-credit",
                    entry,
                    LedgerMessages.keptAsCredit(invoice.label(), entry.amount(), why));
            tellShop(
                    invoice,
                    "invoice.kept-as-credit",
                    entry,
                    LedgerMessages.keptAsCreditForShop(invoice.customerName(), invoice.label(), entry.amount(), why));
        }
    }

    void creditApplied(Invoice invoice, LedgerEntry entry) {
        tellCustomer(
                invoice,
                "invoice.credit-applied",
                entry,
                LedgerMessages.creditApplied(invoice.label(), entry.amount(), invoice.due()));
    }

    void voided(Invoice invoice, LedgerEntry entry) {
        tellCustomer(
                invoice,
                "invoice.entry-voided",
                entry,
                LedgerMessages.voided(invoice.label(), entry.amount(), invoice.due()));
        tellShop(
                invoice,
                "invoice.entry-voided",
                entry,
                LedgerMessages.voidedForShop(
                        invoice.customerName(),
                        invoice.label(),
                        entry.amount(),
                        invoice.due(),
                        Actor.current().name()));
    }

    void refunded(CustomerId customer, LedgerEntry entry) {
        tell(
                Recipient.customer(customer.value()),
                "customer.refunded",
                customer.value(),
                entry,
                LedgerMessages.refunded(tenants.current().name(), entry.amount()));
    }

    private void tellCustomer(Invoice invoice, String topic, LedgerEntry entry, String text) {
        tell(Recipient.customer(invoice.customer().value()), topic, invoice.id().value(), entry, text);
    }

    private void tellShop(Invoice invoice, String topic, LedgerEntry entry, String text) {
        tell(Recipient.staff(), topic, invoice.id().value(), entry, text);
    }

    private void tell(Recipient recipient, String topic, UUID subject, LedgerEntry entry, String text) {
        notifications.tell(
                recipient, topic, subject, topic + "/" + recipient.kind() + "/" + entry.id(), Message.text(text));
    }
}
