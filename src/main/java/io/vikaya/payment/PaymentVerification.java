package io.vikaya.payment;

import io.vikaya.notification.Message;
import io.vikaya.notification.NotificationService;
import io.vikaya.notification.Recipient;
import io.vikaya.payment.bakong.BakongQuestion;
import io.vikaya.payment.bakong.BakongWord;
import io.vikaya.payment.check.Assessment;
import io.vikaya.payment.check.EarlierUse;
import io.vikaya.payment.check.JudgingRules;
import io.vikaya.payment.check.PrintedIds;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.policy.PaymentChecks;
import io.vikaya.payment.domain.PaymentAttempts;
import io.vikaya.payment.domain.PaymentProof;
import io.vikaya.payment.domain.PaymentProofRepository;
import io.vikaya.payment.domain.UsedIdentifiers;
import io.vikaya.payment.reading.ReadField;
import io.vikaya.payment.reading.ReadingFlag;
import io.vikaya.payment.reading.ReceiptReading;
import io.vikaya.shared.money.Money;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of verification, in the order of the process. Each may be asked for again and then changes nothing. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PaymentVerification {

    private final PaymentProofRepository proofs;
    private final UsedIdentifiers used;
    private final PaymentAttempts attempts;
    private final ProofDocuments documents;
    private final NotificationService notifications;
    private final RecipientAliases aliases;
    private final TenantService tenants;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaymentVerification(
            PaymentProofRepository proofs,
            UsedIdentifiers used,
            PaymentAttempts attempts,
            ProofDocuments documents,
            NotificationService notifications,
            RecipientAliases aliases,
            TenantService tenants,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proofs = proofs;
        this.used = used;
        this.attempts = attempts;
        this.documents = documents;
        this.notifications = notifications;
        this.aliases = aliases;
        this.tenants = tenants;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what was read; empty when reading failed, which says nothing about the payment. */
    public void keepReading(PaymentProofId id, Optional<ReceiptReading> reading) {
        var proof = require(id);
        if (reading.isEmpty()) {
            proof.readingFailed();
            return;
        }
        var read = reading.get();
        proof.keepReading(
                documents.write(read),
                value(read.amount()),
                read.bank() == null ? null : read.bank().value().printedName(),
                PrintedIds.of(read).stream().findFirst().orElse(null),
                read.dateTime() == null ? null : read.dateTime().value().toInstant());
    }

    /** Keeps which program for editing pictures signed the file, if one did. */
    public void noteEditor(PaymentProofId id, Optional<String> program) {
        require(id).editedWith(program.orElse(null));
    }

    /** Holds the reading against what is expected, and takes its ids and picture so that nobody can use them again. */
    public Assessment check(PaymentProofId id) {
        var proof = require(id);
        var reading = documents.reading(proof);
        var assessment = reading.isEmpty()
                ? PaymentChecks.unreadable(claim(proof, null))
                : PaymentChecks.assess(new ProofCase(
                        reading.get(),
                        proof.expected(),
                        claim(proof, reading.get()),
                        rules(),
                        aliases.known(),
                        proof.editedWith(),
                        clock.instant()));
        proof.keepChecks(documents.write(assessment.checks()), assessment.score());
        return assessment;
    }

    private EarlierUse claim(PaymentProof proof, @Nullable ReceiptReading reading) {
        var usedIds = new ArrayList<String>();
        var samePicture =
                !used.claim("picture:" + proof.imageSha256(), proof.id().value());
        if (reading == null) {
            return new EarlierUse(usedIds, samePicture, false);
        }
        for (var printed : PrintedIds.of(reading)) {
            if (!used.claim("id:" + printed, proof.id().value())) {
                usedIds.add(printed);
            }
        }
        return new EarlierUse(usedIds, samePicture, wasSeenUnderOtherIds(proof, reading));
    }

    /**
     * Payer's and payee's page of one payment carry different ids; the payer's account, the amount and the minute are on
     * both. Where the account is not, or it is the payee's page, any payment of that amount to this shop in that minute may
     * be the same one.
     */
    private boolean wasSeenUnderOtherIds(PaymentProof proof, ReceiptReading reading) {
        var amount = reading.amount();
        var at = reading.dateTime();
        if (amount == null || at == null) {
            return false;
        }
        var what = amount.value().plainAmount() + amount.value().currency() + ":"
                + at.value().toInstant();
        var owner = proof.id().value();
        var alone = used.claim("shop:" + TenantContext.require().value() + ":" + what, owner);
        var payer = reading.payerAccount();
        var first = payer == null || used.claim("payment:" + payer.value().replaceAll("\\s", "") + ":" + what, owner);
        return !first || !alone && (payer == null || reading.has(ReadingFlag.RECEIVED_VIEW));
    }

    private JudgingRules rules() {
        var shop = tenants.current();
        return new JudgingRules(shop.dateWindowDays(), shop.amountTolerancePercent());
    }

    /** Hands the proof to the tenant's reviewers and tells them and the payer. */
    public void askReviewers(PaymentProofId id, VerdictReason why) {
        var proof = require(id);
        proof.handToReviewers(why);
        record("payment.review-requested", proof, why);
        events.publishEvent(new PaymentReviewRequested(TenantContext.require(), id, proof.reference()));
        notifications.tell(
                Recipient.reviewers(),
                "payment.review-requested",
                proof.reference().id(),
                "review/" + id,
                Message.text(PaymentMessages.reviewRequested(proof, why)));
        proof.payer()
                .ifPresent(payer -> notifications.tell(
                        payer,
                        "payment.being-reviewed",
                        proof.reference().id(),
                        "review-payer/" + id,
                        Message.text(
                                PaymentMessages.beingReviewed(proof.reference().label(), why))));
    }

    /** Tells the owners that a review has waited too long. */
    public void escalate(PaymentProofId id) {
        var proof = require(id);
        record("payment.review-escalated", proof, proof.reason() == null ? VerdictReason.OTHER : proof.reason());
        notifications.tell(
                Recipient.owners(),
                "payment.review-escalated",
                proof.reference().id(),
                "escalation/" + id,
                Message.text(PaymentMessages.reviewOverdue(proof)));
    }

    /**
     * Notes what a reviewer decided.
     *
     * @param amount what was received; null when rejecting
     * @throws ReviewIncompleteException when the amount is not in the expected currency or not positive
     */
    public void noteReview(PaymentProofId id, @Nullable Money amount, String reviewer, @Nullable String note) {
        var proof = require(id);
        if (amount != null && !amount.isPositive()) {
            throw new ReviewIncompleteException("To approve, enter the amount that was received");
        }
        proof.noteReview(amount, reviewer, note);
    }

    /**
     * Notes that a second person agreed.
     *
     * @throws ReviewIncompleteException when the two do not state the same amount
     */
    public void noteConfirmation(PaymentProofId id, Money amount, String reviewer, @Nullable String note) {
        var proof = require(id);
        if (!amount.equals(proof.verifiedAmount())) {
            throw new ReviewIncompleteException(
                    "The first reviewer stated " + proof.verifiedAmount() + "; state the same amount, or reject");
        }
        proof.noteReview(amount, proof.decidedBy() + " + " + reviewer, note == null ? proof.note() : note);
    }

    /** Tells the reviewers that one of them approved and another one has to agree. */
    public void askSecondReviewer(PaymentProofId id) {
        var proof = require(id);
        record("payment.first-approval", proof, VerdictReason.ABOVE_LIMIT);
        notifications.tell(
                Recipient.reviewers(),
                "payment.second-review-requested",
                proof.reference().id(),
                "second-review/" + id,
                Message.text(PaymentMessages.secondReviewRequested(proof)));
    }

    public void approve(PaymentProofId id, VerdictReason why) {
        var proof = require(id);
        if (!proof.isDecided()) {
            if (why == VerdictReason.BAKONG_CONFIRMED) {
                takeBakongsWord(proof);
            }
            proof.approve(why, clock.instant());
            keepQr(proof);
            if (why == VerdictReason.REVIEWER_APPROVED) {
                documents.reading(proof).ifPresent(read -> aliases.learn(proof, read, documents.checks(proof)));
            }
            record("payment.approved", proof, why);
        }
    }

    /** Its word is only ever kept as PAID where the amount is the expected one, whatever the picture says. */
    private void takeBakongsWord(PaymentProof proof) {
        if (!attempts.has(proof.id(), BakongWord.PAID.name())) {
            throw new IllegalStateException("Bakong has not confirmed proof " + proof.id());
        }
        proof.received(proof.expected().amount());
    }

    /** Bakong would go on saying that the QR is paid; it must not pay for a second proof. */
    private void keepQr(PaymentProof proof) {
        var khqr = proof.expected().khqr();
        if (khqr != null) {
            var unused = used.claim(
                    "khqr:" + BakongQuestion.ofQr(khqr).key(), proof.id().value());
        }
    }

    /** Rejects, and gives back the ids and the picture: the payment may be proved again with a better one. */
    public void reject(PaymentProofId id, VerdictReason why) {
        var proof = require(id);
        if (!proof.isDecided()) {
            proof.reject(why, clock.instant());
            used.release(id.value());
            record("payment.rejected", proof, why);
        }
    }

    private void record(String action, PaymentProof proof, VerdictReason why) {
        var details = new java.util.LinkedHashMap<String, Object>();
        details.put("proof", proof.id().toString());
        details.put("reason", why.name());
        if (proof.score() != null) {
            details.put("score", proof.score());
        }
        if (proof.decidedBy() != null) {
            details.put("reviewer", proof.decidedBy());
        }
        if (proof.note() != null) {
            details.put("note", proof.note());
        }
        var amount = proof.verifiedAmount() == null ? proof.readAmount() : proof.verifiedAmount();
        if (amount != null) {
            details.put("amount", amount.toString());
        }
        audit.record(action, proof.reference().kind(), proof.reference().id(), Map.copyOf(details));
    }

    private PaymentProof require(PaymentProofId id) {
        return proofs.findById(id.value()).orElseThrow(PaymentProofNotFoundException::new);
    }

    private static <T> @Nullable T value(@Nullable ReadField<T> field) {
        return field == null ? null : field.value();
    }
}
