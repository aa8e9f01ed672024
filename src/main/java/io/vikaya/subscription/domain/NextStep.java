package io.vikaya.subscription.domain;

import io.vikaya.subscription.SubscriptionStatus;
import io.vikaya.tenancy.BusinessTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What happens next to a subscription if nobody does anything, and when.
 *
 * @param at never in the past
 */
public record NextStep(Kind kind, Instant at) {

    /** Reminders come at an hour at which shops are open. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final int[] DAYS_BEFORE = {7, 3, 1};

    /** What has to be done. */
    public enum Kind {
        /** Remind of an end that is near. */
        REMIND,
        /** The trial or the paid period is over. */
        END_PERIOD,
        /** The days of grace are over. */
        END_GRACE,
        /** Nothing, on Free. */
        NOTHING
    }

    /** After that instant; empty on Free. */
    public static Optional<NextStep> of(Subscription subscription, Instant now) {
        var end = subscription.endsOn();
        if (end == null) {
            return Optional.empty();
        }
        if (subscription.status() == SubscriptionStatus.PAST_DUE) {
            return Optional.of(new NextStep(Kind.END_GRACE, midnightAfter(subscription.graceEndsOn(), now)));
        }
        var reminder = isEndToBeRemindedOf(subscription)
                ? IntStream.of(DAYS_BEFORE)
                        .mapToObj(days -> end.minusDays(days)
                                .atTime(MORNING)
                                .atZone(BusinessTime.ZONE)
                                .toInstant())
                        .filter(now::isBefore)
                        .findFirst()
                : Optional.<Instant>empty();
        return Optional.of(reminder.map(at -> new NextStep(Kind.REMIND, at))
                .orElseGet(() -> new NextStep(Kind.END_PERIOD, midnightAfter(end, now))));
    }

    /** Whether a reminder still makes sense on that day. */
    public static boolean isNear(Subscription subscription, LocalDate today) {
        var left = subscription.daysLeft(today);
        return left != null
                && subscription.status() != SubscriptionStatus.PAST_DUE
                && isEndToBeRemindedOf(subscription)
                && left <= DAYS_BEFORE[0];
    }

    private static boolean isEndToBeRemindedOf(Subscription subscription) {
        return subscription.next() == null && !subscription.cancelled();
    }

    private static Instant midnightAfter(LocalDate day, Instant now) {
        var midnight = day.plusDays(1).atStartOfDay(BusinessTime.ZONE).toInstant();
        return midnight.isBefore(now) ? now : midnight;
    }
}
