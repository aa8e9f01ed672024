package io.vikaya.payment.statistics;

import io.vikaya.payment.ProofStatus;
import io.vikaya.payment.VerdictReason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How verification went in a period, by the day a proof came in.
 *
 * @param reasons the most frequent first
 * @param senders who was rejected or looked suspicious most often; at most ten
 */
public record VerificationFigures(
        LocalDate from,
        LocalDate to,
        Outcomes outcomes,
        List<DayOutcomes> days,
        List<ReasonCount> reasons,
        Waiting automatic,
        Waiting byPeople,
        Accuracy accuracy,
        List<Sender> senders) {

    /**
     * How many ended how.
     *
     * @param approvedAutomatically nobody looked
     * @param approvedByPeople they went to review first
     * @param waiting not decided yet
     */
    public record Outcomes(
            long approvedAutomatically,
            long approvedByPeople,
            long rejectedAutomatically,
            long rejectedByPeople,
            long waiting) {}

    /** One day's outcomes; days without proofs are left out. */
    public record DayOutcomes(LocalDate day, Outcomes outcomes) {}

    /** How often a reason was given for a state. */
    public record ReasonCount(ProofStatus status, VerdictReason reason, long count) {}

    /**
     * How long it took from a proof's arrival to its decision.
     *
     * @param medianSeconds null when none was decided
     * @param p95Seconds within which 95 of 100 were decided
     */
    public record Waiting(
            long decided,
            @Nullable Double medianSeconds,
            @Nullable Double p95Seconds) {}

    /**
     * The machine's amount against what people said, of the proofs people approved.
     *
     * @param corrected people stated another amount
     * @param unread the machine had read none
     */
    public record Accuracy(long confirmed, long corrected, long unread) {}

    /**
     * Somebody who sent proofs.
     *
     * @param suspicious used before, edited, or details that contradict each other
     * @param customerId whose bill the latest one was for; null where that is not known
     */
    public record Sender(
            String name,
            @Nullable UUID customerId,
            @Nullable String customerName,
            long sent,
            long rejected,
            long suspicious) {}
}
