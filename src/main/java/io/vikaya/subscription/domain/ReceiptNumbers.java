package io.vikaya.subscription.domain;

import io.vikaya.tenancy.PlatformScope;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The platform's receipt numbers, without gaps: a number is taken in the transaction that uses it. */
@Repository
public class ReceiptNumbers {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyMM");

    private final JdbcClient jdbc;

    ReceiptNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For example {@code R-2611-00001}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(LocalDate today) {
        var number = PlatformScope.call("number a receipt", () -> jdbc.sql("""
                        insert into public.receipt_counter as counter (month, last) values (?, 1)
                        on conflict (month) do update set last = counter.last + 1 returning last""")
                .param(YearMonth.from(today).atDay(1))
                .query(Integer.class)
                .single());
        return "R-%s-%05d".formatted(MONTH.format(today), number);
    }
}
