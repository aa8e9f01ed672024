package io.vikaya.inventory.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

/** The current tenant's stock ledger. */
public interface StockMovementRepository extends JpaRepository<StockMovement, Long> {

    Page<StockMovement> findByProductIdOrderByIdDesc(UUID productId, Pageable page);

    List<StockMovement> findByCauseIdOrderById(UUID causeId);
}
