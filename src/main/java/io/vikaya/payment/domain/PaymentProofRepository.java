package io.vikaya.payment.domain;

import io.vikaya.payment.ProofStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** The current tenant's payment proofs. */
public interface PaymentProofRepository extends JpaRepository<PaymentProof, UUID> {

    Optional<PaymentProof> findFirstByReferenceKindAndReferenceIdAndStatusOrderByReceivedAt(
            String referenceKind, UUID referenceId, ProofStatus status);

    List<PaymentProof> findByReferenceKindAndReferenceIdOrderByReceivedAt(String referenceKind, UUID referenceId);

    List<PaymentProof> findByReceivedAtLessThanOrderByReceivedAtDesc(Instant before, Limit most);

    long countByReferenceKindAndReferenceIdAndStatusIn(
            String referenceKind, UUID referenceId, List<ProofStatus> statuses);

    boolean existsByReferenceKindAndReferenceIdAndStatusIn(
            String referenceKind, UUID referenceId, List<ProofStatus> statuses);
}
