package io.vikaya.invoice;

import io.vikaya.notification.Attachment;
import io.vikaya.notification.Message;
import io.vikaya.notification.NotificationService;
import io.vikaya.notification.Recipient;
import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.PaymentService;
import io.vikaya.payment.VerdictReason;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.BusinessTime;
import io.vikaya.tenancy.TenantService;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells customers and the shop how an invoice stands. Each is told each thing once, however often a step is repeated. */
@Service
@Transactional
public class InvoiceCorrespondence {

    private final InvoiceService invoices;
    private final InvoiceCollection collection;
    private final InvoicePages pages;
    private final PaymentService payments;
    private final NotificationService notifications;
    private final TenantService tenants;
    private final AuditTrail audit;
    private final BusinessTime time;

    InvoiceCorrespondence(
            InvoiceService invoices,
            InvoiceCollection collection,
            InvoicePages pages,
            PaymentService payments,
            NotificationService notifications,
            TenantService tenants,
            AuditTrail audit,
            BusinessTime time) {
        this.invoices = invoices;
        this.collection = collection;
        this.pages = pages;
        this.payments = payments;
        this.notifications = notifications;
        this.tenants = tenants;
        this.audit = audit;
        this.time = time;
    }

    /** Sends the PDF with its buttons to the customer. */
    public void sendInvoice(InvoiceId id) {
        send(id, "sent/" + id);
    }

    /**
     * Sends the PDF once more because somebody asked.
     *
     * @throws InvoiceNotOpenException when nothing is to be paid there: a draft has no number, a cancelled one is void
     */
    public void resendInvoice(InvoiceId id) {
        if (!invoices.get(id).status().isOpen()) {
            throw new InvoiceNotOpenException();
        }
        send(id, "resent/" + id + "/" + UUID.randomUUID());
        audit.record("invoice.resent", "invoice", id.value(), Map.of());
    }

    private void send(InvoiceId id, String once) {
        var invoice = invoices.get(id);
        tellCustomer(
                invoice,
                "invoice.sent",
                once,
                Message.text(InvoiceMessages.sent(shop(), invoice))
                        .with(new Attachment(invoice.number() + ".pdf", "application/pdf", pages.pdf(id)))
                        .withButtons(InvoiceMessages.buttons(invoice)));
    }

    public void remind(InvoiceId id) {
        var invoice = invoices.get(id);
        if (invoice.status().isOpen()) {
            tellCustomer(
                    invoice,
                    "invoice.reminder",
                    "reminder/" + id,
                    Message.text(InvoiceMessages.reminder(shop(), invoice))
                            .withButtons(InvoiceMessages.buttons(invoice)));
            audit.record("invoice.reminded", "invoice", id.value(), Map.of());
        }
    }

    /** Marks it overdue and tells both sides, unless it was paid meanwhile. */
    public void markOverdue(InvoiceId id) {
        if (collection.markOverdue(id)) {
            var invoice = invoices.get(id);
            tellCustomer(
                    invoice,
                    "invoice.overdue",
                    "overdue/" + id,
                    Message.text(InvoiceMessages.overdue(shop(), invoice))
                            .withButtons(InvoiceMessages.buttons(invoice)));
            tellShop(invoice, "invoice.overdue", "overdue-shop/" + id, InvoiceMessages.overdueForShop(invoice));
        }
    }

    public void tellCancelled(InvoiceId id) {
        var invoice = invoices.get(id);
        tellCustomer(
                invoice,
                "invoice.cancelled",
                "cancelled/" + id,
                Message.text(InvoiceMessages.cancelled(shop(), invoice)));
    }

    public void explainRejection(InvoiceId id, PaymentProofId proof, VerdictReason reason) {
        var invoice = invoices.get(id);
        tellCustomer(
                invoice,
                "payment.rejected",
                "rejected/" + proof,
                Message.text(InvoiceMessages.rejected(invoice, reason)).withButtons(InvoiceMessages.buttons(invoice)));
    }

    public void askForTheRest(InvoiceId id, PaymentProofId proof) {
        var invoice = invoices.get(id);
        var received = payments.verified(proof).amount();
        tellCustomer(
                invoice,
                "invoice.partly-paid",
                "rest/" + proof,
                Message.text(InvoiceMessages.rest(invoice, received)).withButtons(InvoiceMessages.buttons(invoice)));
        tellShop(invoice, "invoice.partly-paid", "rest-shop/" + proof, InvoiceMessages.paidForShop(invoice, received));
    }

    public void thankCustomer(InvoiceId id) {
        var invoice = invoices.get(id);
        tellCustomer(invoice, "invoice.paid", "thanks/" + id, Message.text(InvoiceMessages.thanks(invoice)));
    }

    public void tellMerchant(InvoiceId id) {
        var invoice = invoices.get(id);
        tellShop(invoice, "invoice.paid", "paid-shop/" + id, InvoiceMessages.paidForShop(invoice, invoice.paid()));
    }

    /** Tells the shop which of the invoice's products have just run low. */
    public void tellLowStock(InvoiceId id) {
        var low = collection.newlyLowProducts(id);
        if (!low.isEmpty()) {
            var names = low.stream()
                    .map(product -> product.details().name() + " ("
                            + product.available().stripTrailingZeros().toPlainString() + " "
                            + product.details().unit() + ")")
                    .collect(Collectors.joining(", "));
            tellShop(invoices.get(id), "stock.low", "low/" + id, InvoiceMessages.lowStock(names));
        }
    }

    /** Tells the shop which paid goods are missing, and says so in a form's words. */
    public String reportShortage(InvoiceId id) {
        var invoice = invoices.get(id);
        var missing = collection.missingStock(id);
        tellShop(invoice, "stock.shortage", "shortage/" + id, InvoiceMessages.shortage(invoice, missing));
        return missing;
    }

    /** Tells the shop once more that paid goods are missing; once for each day it waits. */
    public void remindOfShortage(InvoiceId id) {
        var invoice = invoices.get(id);
        tellShop(
                invoice,
                "stock.shortage",
                "shortage/" + id + "/" + time.today(),
                InvoiceMessages.shortage(invoice, collection.missingStock(id)));
    }

    private void tellCustomer(InvoiceView invoice, String topic, String once, Message message) {
        notifications.tell(
                Recipient.customer(invoice.customer().value()),
                topic,
                invoice.id().value(),
                once,
                message);
    }

    private void tellShop(InvoiceView invoice, String topic, String once, String text) {
        notifications.tell(Recipient.staff(), topic, invoice.id().value(), once, Message.text(text));
    }

    private String shop() {
        return tenants.current().name();
    }
}
