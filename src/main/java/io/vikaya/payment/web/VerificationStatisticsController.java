package io.vikaya.payment.web;

import io.vikaya.payment.statistics.Period;
import io.vikaya.payment.statistics.VerificationFigures;
import io.vikaya.payment.statistics.VerificationStatistics;
import io.vikaya.tenancy.BusinessTime;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@PreAuthorize("hasRole('VIEWER')")
class VerificationStatisticsController {

    private static final int USUAL_DAYS = 30;

    private final VerificationStatistics statistics;
    private final BusinessTime time;

    VerificationStatisticsController(VerificationStatistics statistics, BusinessTime time) {
        this.statistics = statistics;
        this.time = time;
    }

    /** Days are days of Phnom Penh, both inclusive; the last thirty where nothing is said. */
    @GetMapping("/api/v1/verification-statistics")
    VerificationFigures figures(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        var last = to == null ? time.today() : to;
        return statistics.of(new Period(from == null ? last.minusDays(USUAL_DAYS - 1L) : from, last));
    }
}
