package io.vikaya.payment;

import io.vikaya.payment.check.CheckOutcome;
import io.vikaya.payment.reading.ReadField;
import io.vikaya.payment.reading.ReceiptReading;
import io.vikaya.shared.money.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A proof that waits for a person's decision.
 *
 * @param assignee the username of whoever took it
 * @param firstReviewer whose approval waits for a second person's; null where nobody has approved yet
 */
public record WaitingReview(
        String taskId, @Nullable String assignee, @Nullable String firstReviewer, PaymentProofView proof) {

    /** What was read, where that is in the currency that is expected. */
    public Optional<Money> readAmount() {
        return Stream.ofNullable(proof.reading())
                .map(ReceiptReading::amount)
                .filter(Objects::nonNull)
                .map(ReadField::value)
                .filter(read -> read.currency().equals(proof.expected().amount().currency()))
                .findFirst();
    }

    /** What the first of two people said was received; empty where nobody has approved yet. */
    public Optional<Money> firstAmount() {
        return firstReviewer == null ? Optional.empty() : Optional.ofNullable(proof.verifiedAmount());
    }

    /** What was asked of the proof and what came out. */
    public List<Finding> findings() {
        return proof.checks().stream()
                .map(check -> new Finding(
                        check.outcome() == CheckOutcome.MATCH,
                        check.outcome() == CheckOutcome.UNREADABLE,
                        check.expected(),
                        check.found(),
                        check.explanation(),
                        check.explanationKhmer()))
                .toList();
    }

    /**
     * One answer, in words.
     *
     * @param unreadable nobody knows whether it fits
     */
    public record Finding(
            boolean fits,
            boolean unreadable,
            @Nullable String expected,
            @Nullable String found,
            String english,
            String khmer) {}
}
