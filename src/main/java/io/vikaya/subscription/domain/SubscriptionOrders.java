package io.vikaya.subscription.domain;

import io.vikaya.payment.Payee;
import io.vikaya.payment.PaymentProofId;
import io.vikaya.subscription.BillingPeriod;
import io.vikaya.subscription.OrderId;
import io.vikaya.subscription.OrderStatus;
import io.vikaya.subscription.Plan;
import io.vikaya.subscription.SubscriptionOrder;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The current tenant's orders; plain statements for the reason {@link SubscriptionRows} gives. */
@Repository
public class SubscriptionOrders {

    private final JdbcClient jdbc;

    SubscriptionOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<SubscriptionOrder> all() {
        return jdbc.sql("select * from public.subscription_order where tenant_id = ? order by created_at desc")
                .param(tenant())
                .query(SubscriptionOrders::map)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<SubscriptionOrder> find(OrderId id) {
        return jdbc.sql("select * from public.subscription_order where tenant_id = ? and id = ?")
                .params(tenant(), id.value())
                .query(SubscriptionOrders::map)
                .optional();
    }

    /** The one that waits for money, if there is one. */
    @Transactional(readOnly = true)
    public Optional<SubscriptionOrder> open() {
        return jdbc.sql("select * from public.subscription_order where tenant_id = ? and status = 'OPEN'")
                .param(tenant())
                .query(SubscriptionOrders::map)
                .optional();
    }

    /** Until the transaction ends nobody else changes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<SubscriptionOrder> lock(OrderId id) {
        return jdbc.sql("select * from public.subscription_order where tenant_id = ? and id = ? for update")
                .params(tenant(), id.value())
                .query(SubscriptionOrders::map)
                .optional();
    }

    /** @return false when its reference is taken */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean insert(SubscriptionOrder order) {
        var payee = order.payee();
        return jdbc.sql("""
                        insert into public.subscription_order
                          (id, tenant_id, reference, plan, period, price, credit_used, received, status, placed_by,
                           created_at, expires_at, holder, account, bank, bakong_account, khqr)
                        values (?, ?, ?, ?, ?, ?, ?, 0, 'OPEN', ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (reference) do nothing""")
                        .params(Arrays.asList(
                                order.id().value(),
                                tenant(),
                                order.reference(),
                                order.plan().name(),
                                order.period().name(),
                                order.price(),
                                order.creditUsed(),
                                order.placedBy(),
                                at(order.createdAt()),
                                at(order.expiresAt()),
                                payee.name(),
                                payee.account(),
                                payee.bank(),
                                payee.bakongAccountId(),
                                order.khqr()))
                        .update()
                == 1;
    }

    /** Books what a proof showed, once; false when that proof is booked already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean book(OrderId id, PaymentProofId proof, BigDecimal amount, Instant at) {
        var isNew = jdbc.sql("""
                        insert into public.subscription_payment (tenant_id, proof_id, order_id, amount, recorded_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(tenant(), proof.value(), id.value(), amount, at(at))
                        .update()
                == 1;
        if (isNew) {
            jdbc.sql("update public.subscription_order set received = received + ? where tenant_id = ? and id = ?")
                    .params(amount, tenant(), id.value())
                    .update();
        }
        return isNew;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void renewQr(OrderId id, @Nullable String khqr) {
        jdbc.sql("update public.subscription_order set khqr = ? where tenant_id = ? and id = ?")
                .params(Arrays.asList(khqr, tenant(), id.value()))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void paid(OrderId id, Instant at, Subscription.Span bought, String receiptNumber) {
        jdbc.sql("""
                        update public.subscription_order
                        set status = 'PAID', paid_at = ?, starts_on = ?, ends_on = ?, receipt_number = ?
                        where tenant_id = ? and id = ?""")
                .params(at(at), bought.startsOn(), bought.endsOn(), receiptNumber, tenant(), id.value())
                .update();
    }

    /** Ends it unpaid. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(OrderId id, OrderStatus status) {
        jdbc.sql("update public.subscription_order set status = ? where tenant_id = ? and id = ? and status = 'OPEN'")
                .params(status.name(), tenant(), id.value())
                .update();
    }

    private static UUID tenant() {
        return TenantContext.require().value();
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static SubscriptionOrder map(ResultSet row, int index) throws SQLException {
        return new SubscriptionOrder(
                new OrderId(row.getObject("id", UUID.class)),
                new TenantId(row.getObject("tenant_id", UUID.class)),
                row.getString("reference"),
                Plan.valueOf(row.getString("plan")),
                BillingPeriod.valueOf(row.getString("period")),
                row.getBigDecimal("price"),
                row.getBigDecimal("credit_used"),
                row.getBigDecimal("received"),
                OrderStatus.valueOf(row.getString("status")),
                row.getString("placed_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                new Payee(
                        row.getString("holder"),
                        row.getString("account"),
                        row.getString("bank"),
                        row.getString("bakong_account")),
                row.getString("khqr"),
                instant(row.getObject("paid_at", OffsetDateTime.class)),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("receipt_number"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
