package io.vikaya.invoice;

import io.vikaya.invoice.domain.Invoice;
import io.vikaya.invoice.domain.InvoiceRepository;
import io.vikaya.payment.BillOwners;
import io.vikaya.tenancy.TenantContext;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invoices are the bills, and name their customers. */
@Component
class InvoiceOwners implements BillOwners {

    private final InvoiceRepository invoices;
    private final JdbcClient jdbc;

    InvoiceOwners(InvoiceRepository invoices, JdbcClient jdbc) {
        this.invoices = invoices;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Owner> of(Collection<UUID> references) {
        return invoices.findAllById(references).stream()
                .collect(Collectors.toMap(invoice -> invoice.id().value(), InvoiceOwners::owner, (one, same) -> one));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> proofsTakenBack() {
        return jdbc.sql("""
                        select booked.proof_id
                        from invoice.ledger_entry reversal
                        join invoice.ledger_entry booked
                          on booked.tenant_id = reversal.tenant_id and booked.id = reversal.reverses
                        where reversal.tenant_id = ? and booked.proof_id is not null""")
                .param(TenantContext.require().value())
                .query(UUID.class)
                .set();
    }

    private static Owner owner(Invoice invoice) {
        return new Owner(invoice.customer().value(), invoice.customerName());
    }
}
