package io.vikaya.invoice;

import io.vikaya.invoice.domain.Invoice;
import io.vikaya.invoice.domain.InvoiceRepository;
import io.vikaya.payment.BillOwners;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invoices are the bills, and name their customers. */
@Component
class InvoiceOwners implements BillOwners {

    private final InvoiceRepository invoices;

    InvoiceOwners(InvoiceRepository invoices) {
        this.invoices = invoices;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Owner> of(Collection<UUID> references) {
        return invoices.findAllById(references).stream()
                .collect(Collectors.toMap(invoice -> invoice.id().value(), InvoiceOwners::owner, (one, same) -> one));
    }

    private static Owner owner(Invoice invoice) {
        return new Owner(invoice.customer().value(), invoice.customerName());
    }
}
