package io.vikaya.customer.domain;

import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The current tenant's customers. */
public interface CustomerRepository extends JpaRepository<Customer, UUID> {

    long countByArchivedFalse();

    /** By name, company or phone, whatever the case; archived ones only when asked for. */
    @Query("""
            select c from Customer c where c.archived = :archived and (lower(c.name) like :pattern
              or lower(coalesce(c.company, '')) like :pattern or coalesce(c.phone, '') like :pattern)
            order by c.name, c.id""")
    Page<Customer> search(String pattern, boolean archived, Pageable page);
}
