package io.vikaya.payment.statistics;

import io.vikaya.tenancy.BusinessTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Whole days in Phnom Penh.
 *
 * @param from the first one
 * @param to the last one, included
 */
public record Period(LocalDate from, LocalDate to) {

    private static final int LONGEST = 366;

    public Period {
        if (from.isAfter(to) || ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            throw new PeriodInvalidException();
        }
    }

    OffsetDateTime begin() {
        return from.atStartOfDay(BusinessTime.ZONE).toOffsetDateTime();
    }

    OffsetDateTime end() {
        return to.plusDays(1).atStartOfDay(BusinessTime.ZONE).toOffsetDateTime();
    }
}
