package io.vikaya.payment;

import io.vikaya.payment.domain.EvidenceStore;
import io.vikaya.payment.domain.PaymentProof;
import io.vikaya.payment.domain.PaymentProofRepository;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.TenantContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in payment proofs and answers for them. Whoever expects a payment submits the proofs it gets, takes them up one by
 * one and calls {@code PaymentVerificationProcess} for each.
 */
@Service
public class PaymentService {

    private static final List<ProofStatus> OPEN =
            List.of(ProofStatus.RECEIVED, ProofStatus.VERIFYING, ProofStatus.IN_REVIEW);

    /** Whoever has sent as many waits for an answer first, and nobody fills a shop's queue through a link. */
    private static final int MOST_WAITING = 5;

    private final PaymentProofRepository proofs;
    private final EvidenceStore evidence;
    private final ProofDocuments documents;
    private final AuditTrail audit;
    private final Clock clock;

    PaymentService(
            PaymentProofRepository proofs,
            EvidenceStore evidence,
            ProofDocuments documents,
            AuditTrail audit,
            Clock clock) {
        this.proofs = proofs;
        this.evidence = evidence;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Stores a proof with its picture, in the caller's transaction.
     *
     * @throws TooManyProofsException when several are waiting for a decision already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PaymentProofId submit(SubmitPaymentProof submission) {
        var image = submission.image();
        var reference = submission.reference();
        if (proofs.countByReferenceKindAndReferenceIdAndStatusIn(reference.kind(), reference.id(), OPEN)
                >= MOST_WAITING) {
            throw new TooManyProofsException();
        }
        var proof = proofs.saveAndFlush(new PaymentProof(
                submission.reference(),
                submission.expected(),
                image.sha256(),
                image.perceptualHash(),
                submission.source(),
                submission.senderName(),
                submission.payer(),
                clock.instant()));
        evidence.keep(TenantContext.require().value(), proof.id().value(), image);
        audit.record(
                "payment.proof-received",
                submission.reference().kind(),
                submission.reference().id(),
                Map.of(
                        "proof", proof.id().toString(),
                        "from", submission.senderName(),
                        "source", submission.source().name()));
        return proof.id();
    }

    /**
     * Takes up the oldest proof under that reference that nobody has taken up yet.
     *
     * @param expected what is still to be paid now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PaymentProofId> takeNext(PaymentReference reference, ExpectedPayment expected) {
        var next = proofs.findFirstByReferenceKindAndReferenceIdAndStatusOrderByReceivedAt(
                reference.kind(), reference.id(), ProofStatus.RECEIVED);
        next.ifPresent(proof -> proof.beginVerification(expected));
        return next.map(PaymentProof::id);
    }

    /** Whether a proof under that reference is on its way through verification. */
    @Transactional(readOnly = true)
    public boolean isBeingVerified(PaymentReference reference) {
        return proofs.existsByReferenceKindAndReferenceIdAndStatusIn(reference.kind(), reference.id(), OPEN);
    }

    /**
     * The accepted payment.
     *
     * @throws IllegalStateException when the proof was not approved
     */
    @Transactional(readOnly = true)
    public VerifiedPayment verified(PaymentProofId id) {
        return require(id).verified().orElseThrow(() -> new IllegalStateException("Proof " + id + " is not approved"));
    }

    /** @throws PaymentProofNotFoundException when it is not this tenant's */
    @Transactional(readOnly = true)
    public PaymentProofView get(PaymentProofId id) {
        return view(require(id));
    }

    /** Every proof under a reference, oldest first. */
    @Transactional(readOnly = true)
    public List<PaymentProofView> under(String referenceKind, UUID referenceId) {
        return proofs.findByReferenceKindAndReferenceIdOrderByReceivedAt(referenceKind, referenceId).stream()
                .map(this::view)
                .toList();
    }

    private PaymentProof require(PaymentProofId id) {
        return proofs.findById(id.value()).orElseThrow(PaymentProofNotFoundException::new);
    }

    private PaymentProofView view(PaymentProof proof) {
        return new PaymentProofView(
                proof.id(),
                proof.reference(),
                proof.status(),
                proof.source(),
                proof.senderName(),
                proof.receivedAt(),
                proof.expected(),
                documents.reading(proof).orElse(null),
                documents.checks(proof),
                proof.score(),
                proof.decision(),
                proof.reason(),
                proof.verifiedAmount(),
                proof.decidedBy(),
                proof.note(),
                proof.decidedAt());
    }
}
