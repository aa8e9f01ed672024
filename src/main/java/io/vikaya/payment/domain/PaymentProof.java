package io.vikaya.payment.domain;

import io.vikaya.notification.Recipient;
import io.vikaya.payment.Decision;
import io.vikaya.payment.ExpectedPayment;
import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.PaymentReference;
import io.vikaya.payment.ProofSource;
import io.vikaya.payment.ProofStatus;
import io.vikaya.payment.VerdictReason;
import io.vikaya.payment.VerifiedPayment;
import io.vikaya.shared.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A picture somebody sent, what was expected of it, what was read and what was decided. */
@Entity
@Table(schema = "scriptclient", name = "payment_proof")
public class PaymentProof {

    @Id
    private UUID id;

    @TenantId
    private @Nullable UUID tenantId;

    @Version
    private @Nullable Integer version;

    private String referenceKind;

    private UUID referenceId;

    private String referenceLabel;

    @Embedded
    private Expectation expectation;

    private String imageSha256;

    private String imagePerceptualHash;

    @Embedded
    private ProofSender sender;

    @Enumerated(EnumType.STRING)
    private ProofStatus status;

    private @Nullable String reading;

    private boolean readingFailed;

    private @Nullable String editedWith;

    private @Nullable String checks;

    private @Nullable Integer score;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @Enumerated(EnumType.STRING)
    private @Nullable VerdictReason reason;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "read_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "read_currency"))
    private @Nullable Money readAmount;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "verified_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "verified_currency"))
    private @Nullable Money verifiedAmount;

    private @Nullable String bank;

    private @Nullable String transactionId;

    private @Nullable Instant paidAt;

    private @Nullable String decidedBy;

    private @Nullable String note;

    private @Nullable Instant decidedAt;

    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init")
    protected PaymentProof() {}

    public PaymentProof(
            PaymentReference reference,
            ExpectedPayment expected,
            String imageSha256,
            String imagePerceptualHash,
            ProofSource source,
            String senderName,
            @Nullable Recipient payer,
            Instant receivedAt) {
        this.id = UUID.randomUUID();
        this.referenceKind = reference.kind();
        this.referenceId = reference.id();
        this.referenceLabel = reference.label();
        this.expectation = Expectation.of(expected);
        this.imageSha256 = imageSha256;
        this.imagePerceptualHash = imagePerceptualHash;
        this.sender = ProofSender.of(source, senderName, payer);
        this.status = ProofStatus.RECEIVED;
        this.receivedAt = receivedAt;
    }

    /** Begins verification, against what is expected now: an earlier proof may have paid a part meanwhile. */
    public void beginVerification(ExpectedPayment expected) {
        this.status = ProofStatus.VERIFYING;
        this.expectation = Expectation.of(expected);
    }

    public void keepReading(
            String document,
            @Nullable Money amount,
            @Nullable String bank,
            @Nullable String transactionId,
            @Nullable Instant paidAt) {
        this.reading = document;
        this.readingFailed = false;
        this.readAmount = amount;
        this.bank = bank;
        this.transactionId = transactionId;
        this.paidAt = paidAt;
    }

    /** @param program null when none left its name in the picture */
    public void editedWith(@Nullable String program) {
        this.editedWith = program;
    }

    public @Nullable String editedWith() {
        return editedWith;
    }

    public void readingFailed() {
        this.readingFailed = true;
    }

    public void keepChecks(String document, int score) {
        this.checks = document;
        this.score = score;
    }

    public void handToReviewers(VerdictReason why) {
        this.status = ProofStatus.IN_REVIEW;
        this.decision = Decision.REVIEW;
        this.reason = why;
    }

    public void noteReview(@Nullable Money amount, String reviewer, @Nullable String note) {
        this.verifiedAmount = amount;
        this.decidedBy = reviewer;
        this.note = note;
    }

    /** Somebody surer than the picture says how much arrived. */
    public void received(Money amount) {
        this.verifiedAmount = amount;
    }

    /**
     * Accepts the payment.
     *
     * @throws IllegalStateException when no amount is known: nothing is ever approved because it could not be read
     */
    public void approve(VerdictReason why, Instant at) {
        if (verifiedAmount == null) {
            verifiedAmount = readAmount;
        }
        if (verifiedAmount == null) {
            throw new IllegalStateException("A payment without an amount cannot be approved");
        }
        this.status = ProofStatus.APPROVED;
        this.reason = why;
        this.decidedAt = at;
        if (decision == null) {
            decision = Decision.APPROVE;
        }
    }

    public void reject(VerdictReason why, Instant at) {
        this.status = ProofStatus.REJECTED;
        this.reason = why;
        this.decidedAt = at;
        this.verifiedAmount = null;
        if (decision == null) {
            decision = Decision.REJECT;
        }
    }

    public boolean isDecided() {
        return status == ProofStatus.APPROVED || status == ProofStatus.REJECTED;
    }

    public PaymentProofId id() {
        return new PaymentProofId(id);
    }

    public PaymentReference reference() {
        return new PaymentReference(referenceKind, referenceId, referenceLabel);
    }

    public ExpectedPayment expected() {
        return expectation.payment();
    }

    public Optional<Recipient> payer() {
        return sender.payer();
    }

    public Optional<VerifiedPayment> verified() {
        return status == ProofStatus.APPROVED && verifiedAmount != null
                ? Optional.of(new VerifiedPayment(id(), verifiedAmount, bank, transactionId, paidAt))
                : Optional.empty();
    }

    public ProofStatus status() {
        return status;
    }

    public Optional<String> reading() {
        return Optional.ofNullable(reading);
    }

    public Optional<String> checks() {
        return Optional.ofNullable(checks);
    }

    public String imagePerceptualHash() {
        return imagePerceptualHash;
    }

    public String imageSha256() {
        return imageSha256;
    }

    public @Nullable Money readAmount() {
        return readAmount;
    }

    public @Nullable Money verifiedAmount() {
        return verifiedAmount;
    }

    public @Nullable Integer score() {
        return score;
    }

    public @Nullable Decision decision() {
        return decision;
    }

    public @Nullable VerdictReason reason() {
        return reason;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public ProofSource source() {
        return sender.source();
    }

    public String senderName() {
        return sender.senderName();
    }
}
