package io.vikaya.invoice.domain;

import io.vikaya.invoice.InvoiceStatus;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The current tenant's invoices. */
public interface InvoiceRepository extends JpaRepository<Invoice, UUID> {

    /** Everything that changes an invoice's money or wakes its process takes this lock first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invoice i where i.id = :id")
    Optional<Invoice> lock(UUID id);

    @Query("""
            select i from Invoice i
            where i.status in :statuses and (:onlyOverdue = false or i.overdueSince is not null)
              and (:customer is null or i.customerId = :customer)
              and (lower(coalesce(i.number, '')) like :pattern or lower(i.customerName) like :pattern)
            order by i.createdAt desc, i.id""")
    Page<Invoice> search(
            Collection<InvoiceStatus> statuses,
            boolean onlyOverdue,
            @Nullable UUID customer,
            String pattern,
            Pageable page);

    @Query("select i.status as status, count(i) as count from Invoice i group by i.status")
    List<StatusCount> countByStatus();

    @Query("select count(i) from Invoice i where i.overdueSince is not null and i.status in :statuses")
    long countOverdue(Collection<InvoiceStatus> statuses);

    List<Invoice> findByCustomerIdAndStatusInOrderByIssuedAt(UUID customerId, Collection<InvoiceStatus> statuses);

    @Query("""
            select i from Invoice i
            where i.status in ('SENT', 'PARTLY_PAID') and i.currency = :currency
              and i.amounts.total - i.settlement.paid = :due and i.issuedAt <= :before
            order by i.issuedAt""")
    List<Invoice> findOpenOver(BigDecimal due, Currency currency, Instant before, Limit most);

    Optional<Invoice> findByNumber(String number);

    @Query("""
            select i.currency as currency, sum(i.amounts.total) as billed, sum(i.settlement.paid) as paid from Invoice i
            where i.customerId = :customer and i.status in ('SENT', 'PARTLY_PAID', 'PAID')
            group by i.currency""")
    List<Sums> sumsOf(UUID customer);

    /** What a customer was billed and paid in one currency. */
    interface Sums {
        Currency getCurrency();

        BigDecimal getBilled();

        BigDecimal getPaid();
    }

    /** How many invoices stand at a status. */
    interface StatusCount {
        InvoiceStatus getStatus();

        long getCount();
    }
}
