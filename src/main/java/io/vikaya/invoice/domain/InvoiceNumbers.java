package io.vikaya.invoice.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Hands out invoice numbers: per tenant and month, without gaps. The counter's row stays locked until the transaction ends,
 * so a number that was given to a failed transaction is given again.
 */
@Repository
public class InvoiceNumbers {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyMM", Locale.ROOT);

    private final JdbcClient jdbc;

    InvoiceNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the day's month, for example {@code INV-2611-00001}. */
    public String next(UUID tenant, LocalDate day) {
        var month = MONTH.format(day);
        var next = jdbc.sql("""
                        insert into invoice.number_counter (tenant_id, month, last) values (?, ?, 1)
                        on conflict (tenant_id, month) do update set last = invoice.number_counter.last + 1
                        returning last""").params(tenant, month).query(Integer.class).single();
        return "INV-%s-%05d".formatted(month, next);
    }
}
