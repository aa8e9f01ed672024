package io.vikaya.invoice.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The current tenant's payments ledger. */
public interface InvoicePaymentRepository extends JpaRepository<InvoicePayment, UUID> {

    boolean existsByProofId(UUID proofId);

    List<InvoicePayment> findByInvoiceIdOrderByRecordedAt(UUID invoiceId);
}
