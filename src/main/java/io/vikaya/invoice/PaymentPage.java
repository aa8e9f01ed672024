package io.vikaya.invoice;

import io.vikaya.invoice.domain.PayTokens;
import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.PaymentService;
import io.vikaya.payment.ProofImages;
import io.vikaya.payment.ProofSource;
import io.vikaya.shared.image.ImageRejectedException;
import io.vikaya.tenancy.Actor;
import io.vikaya.tenancy.ReceivingAccounts;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantService;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * What somebody with an invoice's link may do without signing in: see the bill, take its PDF, send proof of a payment. The link
 * carries 128 random bits and opens that one invoice.
 */
@Service
public class PaymentPage {

    private static final String REFERENCE = "invoice";

    private final PayTokens tokens;
    private final InvoiceService invoices;
    private final InvoiceCollection collection;
    private final InvoicePages pages;
    private final PaymentService payments;
    private final ProofImages images;
    private final TenantService tenants;
    private final ReceivingAccounts accounts;

    PaymentPage(
            PayTokens tokens,
            InvoiceService invoices,
            InvoiceCollection collection,
            InvoicePages pages,
            PaymentService payments,
            ProofImages images,
            TenantService tenants,
            ReceivingAccounts accounts) {
        this.tokens = tokens;
        this.invoices = invoices;
        this.collection = collection;
        this.pages = pages;
        this.payments = payments;
        this.images = images;
        this.tenants = tenants;
        this.accounts = accounts;
    }

    /** @throws InvoiceNotFoundException when no invoice has such a link */
    public BillView bill(String token) {
        return in(token, id -> {
            var proofs = payments.under(REFERENCE, id.value()).stream()
                    .map(BillView.Proof::of)
                    .toList();
            var invoice = invoices.get(id);
            var account = Optional.ofNullable(invoice.payTo())
                    .or(() -> accounts.receivingFor(invoice.total().currency()));
            return BillView.of(tenants.current(), invoice, account, proofs);
        });
    }

    /** @throws InvoiceNotFoundException when no invoice has such a link */
    public byte[] pdf(String token) {
        return in(token, pages::pdf);
    }

    /**
     * Takes a picture in as proof; the invoice's customer is told what becomes of it, and so is whoever looks at the page.
     *
     * @throws InvoiceNotFoundException when no invoice has such a link
     * @throws InvoiceNotOpenException when nothing is to be paid there
     * @throws ImageRejectedException when it is no picture we open
     */
    public PaymentProofId submit(String token, byte[] picture) {
        return in(
                token,
                id -> images.receive(
                        picture,
                        image -> collection.submit(new SubmitProof(
                                id,
                                image,
                                ProofSource.PAYMENT_PAGE,
                                Actor.current().name(),
                                null))));
    }

    private <T> T in(String token, Function<InvoiceId, T> work) {
        var found = tokens.find(token).orElseThrow(InvoiceNotFoundException::new);
        return TenantContext.callAs(found.tenant(), () -> {
            var customer = invoices.get(found.invoice());
            var visitor = new Actor(Actor.Kind.CUSTOMER, customer.customer().toString(), customer.customerName());
            return Actor.callAs(visitor, () -> work.apply(found.invoice()));
        });
    }
}
