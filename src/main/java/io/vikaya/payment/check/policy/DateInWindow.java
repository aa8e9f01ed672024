package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.Words;
import io.vikaya.payment.reading.ReceiptReading;
import io.vikaya.tenancy.BusinessTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** It was paid in the last few days, by the date printed, or where that cannot be read by the day inside the bank's id. */
final class DateInWindow implements CheckPolicy {

    /** Phones' clocks are not exact; a receipt a few minutes ahead is not from the future. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(10);

    /** Confidence only two engines together reach. */
    private static final double SURE = 0.9;

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final Words RECENT = new Words("It was paid recently", "បានបង់ថ្មីៗនេះ");
    private static final Words BY_ID = new Words(
            "The date cannot be read, but the day in the bank's id is recent",
            "មិនអាចអានកាលបរិច្ឆេទបានទេ ប៉ុន្តែថ្ងៃក្នុងលេខប្រតិបត្តិការថ្មីៗ");
    private static final Words OLD = new Words("The receipt is too old", "បង្កាន់ដៃចាស់ពេក");
    private static final Words AHEAD = new Words("The date is in the future", "កាលបរិច្ឆេទស្ថិតនៅអនាគត");
    private static final Words ILLEGIBLE = new Words("The date cannot be read", "មិនអាចអានកាលបរិច្ឆេទបានទេ");

    @Override
    public Check ask(ProofCase proof) {
        var today = LocalDate.ofInstant(proof.now(), BusinessTime.ZONE);
        var oldest = today.minusDays(proof.rules().dateWindowDays());
        var window = oldest + " – " + today;
        var printed = Legible.value(proof.reading().dateTime());
        if (printed.isPresent()) {
            var at = printed.get();
            return check(at.toInstant(), proof, window, at.format(DAY_AND_TIME));
        }
        var byId = IdDays.in(proof.reading(), today).stream().min(Comparator.naturalOrder());
        if (byId.isEmpty()) {
            return Check.unreadable(CheckKind.DATE, window, null, ILLEGIBLE);
        }
        var day = byId.get();
        if (!day.isAfter(today) && !day.isBefore(oldest)) {
            return Check.match(CheckKind.DATE, window, day.toString(), BY_ID);
        }
        if (!isSurelyRead(proof.reading())) {
            return Check.unreadable(CheckKind.DATE, window, day.toString(), ILLEGIBLE);
        }
        return Check.mismatch(CheckKind.DATE, window, day.toString(), day.isAfter(today) ? AHEAD : OLD);
    }

    /** A day in an id one engine alone made out is no ground to turn a customer away. */
    private static boolean isSurelyRead(ReceiptReading reading) {
        return Stream.of(reading.transactionId(), reading.reference())
                .filter(Objects::nonNull)
                .allMatch(id -> id.confidence() >= SURE);
    }

    private static Check check(Instant at, ProofCase proof, String window, String printed) {
        if (at.isAfter(proof.now().plus(CLOCK_SKEW))) {
            return Check.mismatch(CheckKind.DATE, window, printed, AHEAD);
        }
        var oldest = proof.now().minus(Duration.ofDays(proof.rules().dateWindowDays()));
        return at.isBefore(oldest)
                ? Check.mismatch(CheckKind.DATE, window, printed, OLD)
                : Check.match(CheckKind.DATE, window, printed, RECENT);
    }
}
