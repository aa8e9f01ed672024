package io.vikaya.payment;

import io.vikaya.payment.reading.ReadField;
import io.vikaya.payment.reading.ReceiptReading;
import io.vikaya.shared.money.Money;
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
}
