package io.vikaya.invoice;

import io.vikaya.customer.CustomerService;
import io.vikaya.invoice.pdf.InvoiceDocument;
import io.vikaya.invoice.pdf.InvoiceDocument.Line;
import io.vikaya.invoice.pdf.InvoiceDocument.Party;
import io.vikaya.invoice.pdf.InvoiceDocument.PaymentBox;
import io.vikaya.invoice.pdf.InvoicePdf;
import io.vikaya.invoice.pdf.InvoicePicture;
import io.vikaya.tenancy.BusinessTime;
import io.vikaya.tenancy.ReceivingAccounts;
import io.vikaya.tenancy.TenantLogo;
import io.vikaya.tenancy.TenantService;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invoices as pages: what the shop and the customer see on paper. */
@Service
public class InvoicePages {

    private final InvoiceService invoices;
    private final CustomerService customers;
    private final TenantService tenants;
    private final ReceivingAccounts accounts;
    private final PayLinks links;
    private final BusinessTime time;

    InvoicePages(
            InvoiceService invoices,
            CustomerService customers,
            TenantService tenants,
            ReceivingAccounts accounts,
            PayLinks links,
            BusinessTime time) {
        this.invoices = invoices;
        this.customers = customers;
        this.tenants = tenants;
        this.accounts = accounts;
        this.links = links;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public byte[] pdf(InvoiceId id) {
        return InvoicePdf.render(document(invoices.get(id)));
    }

    /** As a PNG for a phone's screen. */
    @Transactional(readOnly = true)
    public byte[] picture(InvoiceId id) {
        return InvoicePicture.render(document(invoices.get(id)));
    }

    private InvoiceDocument document(InvoiceView invoice) {
        var shop = tenants.current();
        var customer = customers.get(invoice.customer()).details();
        var issued = invoice.issuedAt();
        var box = Optional.ofNullable(invoice.payTo())
                .or(() -> accounts.receivingFor(invoice.total().currency()))
                .map(account -> new PaymentBox(
                        account.bank(),
                        account.accountNumber(),
                        account.accountHolder(),
                        invoice.khqr(),
                        links.of(invoice)))
                .orElse(null);
        return new InvoiceDocument(
                new Party(shop.name(), shop.address(), shop.phone()),
                tenants.logo().map(TenantLogo::content).orElse(null),
                invoice.number() == null ? "DRAFT" : invoice.number(),
                BusinessTime.dayOf(issued == null ? time.now() : issued),
                invoice.dueDate(),
                new Party(invoice.customerName(), customer.address(), customer.phone()),
                invoice.lines().stream()
                        .map(line -> new Line(
                                line.description(),
                                line.quantity(),
                                line.unitPrice(),
                                line.taxPercent(),
                                line.unitPrice().times(line.quantity())))
                        .toList(),
                invoice.subtotal(),
                invoice.discountTotal(),
                invoice.taxTotal(),
                invoice.total(),
                invoice.paid(),
                invoice.due(),
                invoice.credit().isPositive() ? invoice.credit() : null,
                null,
                invoice.notes(),
                box,
                InvoiceDocument.Status.valueOf(
                        invoice.overdue() ? "OVERDUE" : invoice.status().name()));
    }
}
