package io.vikaya.payment;

import io.vikaya.payment.domain.PaymentProof;
import io.vikaya.payment.domain.PaymentProofRepository;
import io.vikaya.shared.image.PerceptualHash;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds earlier pictures of the same shop that look alike, for reviewers to compare. */
@Service
public class SimilarProofs {

    private static final int ALIKE = 10;
    private static final int MOST_COMPARED = 300;
    private static final int MOST_SHOWN = 6;

    private final PaymentProofRepository proofs;

    SimilarProofs(PaymentProofRepository proofs) {
        this.proofs = proofs;
    }

    /**
     * The most alike first.
     *
     * @throws PaymentProofNotFoundException when it is not this tenant's
     */
    @Transactional(readOnly = true)
    public List<SimilarProof> to(PaymentProofId id) {
        var proof = proofs.findById(id.value()).orElseThrow(PaymentProofNotFoundException::new);
        return proofs
                .findByReceivedAtLessThanOrderByReceivedAtDesc(proof.receivedAt(), Limit.of(MOST_COMPARED))
                .stream()
                .map(other -> compare(proof, other))
                .filter(similar -> similar.distance() <= ALIKE)
                .sorted(Comparator.comparingInt(SimilarProof::distance))
                .limit(MOST_SHOWN)
                .toList();
    }

    private static SimilarProof compare(PaymentProof proof, PaymentProof other) {
        return new SimilarProof(
                other.id().value(),
                other.reference().label(),
                other.status(),
                other.receivedAt(),
                PerceptualHash.distance(proof.imagePerceptualHash(), other.imagePerceptualHash()));
    }
}
