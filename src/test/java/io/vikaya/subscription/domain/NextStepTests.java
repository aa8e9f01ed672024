package io.vikaya.subscription.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.subscription.BillingPeriod;
import io.vikaya.subscription.Plan;
import io.vikaya.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextStepTests {

    /** Ends with the 31st of December in Phnom Penh, seven hours before it does in Greenwich. */
    private final Subscription trial = Subscription.trial(new TenantId(UUID.randomUUID()), LocalDate.of(2026, 12, 1));

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T00:00:00Z, REMIND, 2026-12-24T02:00:00Z",
        "2026-12-24T02:00:00Z, REMIND, 2026-12-28T02:00:00Z",
        "2026-12-29T00:00:00Z, REMIND, 2026-12-30T02:00:00Z",
        "2026-12-30T02:00:01Z, END_PERIOD, 2026-12-31T17:00:00Z",
        "2026-12-31T16:59:59Z, END_PERIOD, 2026-12-31T17:00:00Z",
        "2027-03-01T00:00:00Z, END_PERIOD, 2027-03-01T00:00:00Z",
    })
    void remindsThreeTimesAndEndsAtMidnightInPhnomPenh(Instant now, NextStep.Kind kind, Instant at) {
        assertThat(NextStep.of(trial, now)).contains(new NextStep(kind, at));
    }

    @Test
    void remindsNobodyWhoHasPaidOrCancelled() {
        var now = Instant.parse("2026-12-01T00:00:00Z");
        var changed = trial.paid(Plan.INVOICE_PLUS, BillingPeriod.MONTH, LocalDate.of(2026, 12, 1))
                .subscription();
        var cancelled = trial.paid(Plan.PRO, BillingPeriod.MONTH, LocalDate.of(2026, 12, 1))
                .subscription()
                .cancel();

        assertThat(NextStep.of(changed, now)).map(NextStep::kind).contains(NextStep.Kind.END_PERIOD);
        assertThat(NextStep.of(cancelled, now)).map(NextStep::kind).contains(NextStep.Kind.END_PERIOD);
        assertThat(NextStep.isNear(changed, LocalDate.of(2026, 12, 30))).isFalse();
    }

    @Test
    void endsTheGraceAfterThreeDays() {
        var pastDue = trial.paid(Plan.PRO, BillingPeriod.MONTH, LocalDate.of(2026, 12, 1))
                .subscription()
                .on(LocalDate.of(2027, 2, 1));

        assertThat(NextStep.of(pastDue, Instant.parse("2027-02-01T00:00:00Z")))
                .contains(new NextStep(NextStep.Kind.END_GRACE, Instant.parse("2027-02-03T17:00:00Z")));
    }

    @Test
    void hasNothingToDoOnFree() {
        assertThat(NextStep.of(trial.on(LocalDate.of(2027, 2, 1)), Instant.EPOCH))
                .isEmpty();
    }
}
