package io.vikaya.inventory.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The current tenant's products. */
public interface ProductRepository extends JpaRepository<Product, UUID> {

    /** Locks the rows in the order of their ids, so that two invoices over the same products cannot deadlock. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Product p where p.id in :ids order by p.id")
    List<Product> lockAll(Collection<UUID> ids);

    boolean existsBySkuAndIdNot(String sku, UUID id);

    long countByActiveTrue();

    @Query("""
            select p from Product p where p.active = :active
              and (lower(p.name) like :pattern or lower(p.sku) like :pattern or coalesce(p.nameKhmer, '') like :pattern)
            order by p.name, p.id""")
    Page<Product> search(String pattern, boolean active, Pageable page);
}
