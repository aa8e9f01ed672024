package io.vikaya.invoice;

import io.vikaya.tenancy.BusinessTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** When customers are reminded and invoices become overdue: in the morning, outside the quiet hours. */
@Component
class InvoiceTimes {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int REMIND_DAYS_BEFORE = 3;
    private static final Duration SOONEST_REMINDER = Duration.ofHours(1);

    private final BusinessTime time;

    InvoiceTimes(BusinessTime time) {
        this.time = time;
    }

    Instant remindAt(LocalDate dueDate) {
        var morning = morningOf(dueDate.minusDays(REMIND_DAYS_BEFORE));
        var soonest = time.now().plus(SOONEST_REMINDER);
        return morning.isBefore(soonest) ? morningOf(time.today().plusDays(1)) : morning;
    }

    Instant overdueAt(LocalDate dueDate) {
        return morningOf(dueDate.plusDays(1));
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(BusinessTime.ZONE).toInstant();
    }
}
