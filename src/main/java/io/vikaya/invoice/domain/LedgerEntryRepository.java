package io.vikaya.invoice.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

/** The current tenant's money ledger, in the order it was written. */
public interface LedgerEntryRepository extends JpaRepository<LedgerEntry, UUID> {

    boolean existsByProofId(UUID proofId);

    boolean existsByReverses(UUID entry);

    List<LedgerEntry> findByInvoiceIdOrderByPosition(UUID invoiceId);

    List<LedgerEntry> findByCustomerIdOrderByPositionDesc(UUID customerId, Pageable page);
}
