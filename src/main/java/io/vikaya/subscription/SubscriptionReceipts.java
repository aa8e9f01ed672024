package io.vikaya.subscription;

import io.vikaya.shared.money.MoneyFormat;
import io.vikaya.subscription.pdf.ReceiptPdf;
import io.vikaya.subscription.pdf.ReceiptPdf.Fact;
import io.vikaya.tenancy.BusinessTime;
import io.vikaya.tenancy.TenantContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The current tenant's receipts for what it paid. */
@Component
public class SubscriptionReceipts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final JdbcClient jdbc;

    SubscriptionReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws OrderNotFoundException when it is not paid, so that there is none */
    @Transactional(readOnly = true)
    public byte[] pdf(SubscriptionOrder order) {
        var number = order.receiptNumber();
        if (number == null) {
            throw new OrderNotFoundException();
        }
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("អតិថិជន", "Customer", shop(TenantContext.require().value())));
        facts.add(new Fact("គម្រោង", "Plan", SubscriptionTexts.name(order.plan())));
        facts.add(new Fact(
                "រយៈពេល",
                "Period",
                day(Objects.requireNonNull(order.startsOn())) + " – " + day(Objects.requireNonNull(order.endsOn()))));
        facts.add(new Fact("ថ្ងៃបង់", "Paid on", day(BusinessTime.dayOf(Objects.requireNonNull(order.paidAt())))));
        facts.add(new Fact("លេខយោង", "Reference", order.reference()));
        facts.add(new Fact(
                "អ្នកទទួល",
                "Paid to",
                order.payee().name() + ", " + order.payee().account()));
        if (order.creditUsed().signum() > 0) {
            facts.add(new Fact(
                    "ឥណទានដែលបានប្រើ",
                    "Credit used",
                    MoneyFormat.format(SubscriptionOrder.dollars(order.creditUsed()))));
        }
        return ReceiptPdf.render(number, facts, MoneyFormat.format(SubscriptionOrder.dollars(order.price())));
    }

    /** By a plain statement: a payment's step works for two tenants, and entities belong to the first. */
    private String shop(UUID tenant) {
        return jdbc.sql("select name from public.tenant where id = ?")
                .param(tenant)
                .query(String.class)
                .single();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
