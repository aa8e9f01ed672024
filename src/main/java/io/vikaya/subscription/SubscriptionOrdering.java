package io.vikaya.subscription;

import io.vikaya.shared.money.Money;
import io.vikaya.subscription.domain.Subscription;
import io.vikaya.subscription.domain.SubscriptionOrders;
import io.vikaya.subscription.domain.SubscriptionRows;
import io.vikaya.subscription.domain.SubscriptionWorkflow;
import io.vikaya.tenancy.AuditTrail;
import io.vikaya.tenancy.BusinessTime;
import io.vikaya.tenancy.TenantContext;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the current tenant's orders. At most one waits for money at a time. */
@Service
public class SubscriptionOrdering {

    private static final Duration GOOD_FOR = Duration.ofHours(24);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyMM");
    /** Without letters and digits that are mistaken for each other. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int RANDOM = 5;

    private final SubscriptionRows subscriptions;
    private final SubscriptionOrders orders;
    private final OrderBooking booking;
    private final SubscriptionWorkflow workflow;
    private final SubscriptionNotices notices;
    private final SubscriptionProperties properties;
    private final AuditTrail audit;
    private final BusinessTime time;
    private final SecureRandom random = new SecureRandom();

    SubscriptionOrdering(
            SubscriptionRows subscriptions,
            SubscriptionOrders orders,
            OrderBooking booking,
            SubscriptionWorkflow workflow,
            SubscriptionNotices notices,
            SubscriptionProperties properties,
            AuditTrail audit,
            BusinessTime time) {
        this.subscriptions = subscriptions;
        this.orders = orders;
        this.booking = booking;
        this.workflow = workflow;
        this.notices = notices;
        this.properties = properties;
        this.audit = audit;
        this.time = time;
    }

    /** Whether there is an account that plans can be paid into. */
    public boolean isPayable() {
        return properties.isPayable();
    }

    /**
     * Orders a plan. The same order that still waits is given again; another one is cancelled. Credit pays first, and where it
     * pays for everything the plan begins at once.
     *
     * @throws CannotOrderException when it is not sold, another plan is paid for already, or nobody can be paid
     */
    @Transactional
    public SubscriptionOrder place(Plan plan, BillingPeriod period, String placedBy) {
        if (!plan.isSold()) {
            throw CannotOrderException.notSold();
        }
        if (!properties.isPayable()) {
            throw CannotOrderException.nobodyToPay();
        }
        var subscription = subscriptions.lock().on(time.today());
        if (!subscription.canBuy(plan)) {
            throw CannotOrderException.anotherIsPaid();
        }
        var open = orders.open();
        if (open.filter(order -> isSame(order, plan, period)).isPresent()) {
            return open.get();
        }
        open.ifPresent(order -> cancel(order.id()));
        return place(plan, period, placedBy, subscriptions.lock().on(time.today()));
    }

    private boolean isSame(SubscriptionOrder order, Plan plan, BillingPeriod period) {
        return order.plan() == plan
                && order.period() == period
                && order.expiresAt().isAfter(time.now());
    }

    private SubscriptionOrder place(Plan plan, BillingPeriod period, String placedBy, Subscription subscription) {
        var price = plan.price(period);
        var credit = subscription.credit().min(price.amount());
        var now = time.now();
        SubscriptionOrder order;
        do {
            order = order(plan, period, placedBy, price, credit, now);
        } while (!orders.insert(order));
        subscriptions.update(subscription.keeping(subscription.credit().subtract(credit)));
        audit.record(
                "subscription.ordered",
                SubscriptionOrder.REFERENCE_KIND,
                order.id().value(),
                Map.of(
                        "plan",
                        plan.name(),
                        "period",
                        period.name(),
                        "due",
                        order.due().toString()));
        if (order.due().isPositive()) {
            workflow.placed(order.id(), order.reference(), order.tenant(), order.expiresAt());
            notices.ordered(order);
        } else {
            booking.paidByCredit(order.id());
        }
        return orders.find(order.id()).orElseThrow();
    }

    private SubscriptionOrder order(
            Plan plan, BillingPeriod period, String placedBy, Money price, BigDecimal credit, Instant now) {
        var reference = "SUB-" + MONTH.format(time.today()) + "-" + letters();
        var payee = properties.payee();
        var expiresAt = now.plus(GOOD_FOR);
        var order = new SubscriptionOrder(
                new OrderId(UUID.randomUUID()),
                TenantContext.require(),
                reference,
                plan,
                period,
                price.amount(),
                credit,
                BigDecimal.ZERO,
                OrderStatus.OPEN,
                placedBy,
                now,
                expiresAt,
                payee,
                null,
                null,
                null,
                null,
                null);
        return order.withKhqr(OrderQr.of(order, order.due(), now));
    }

    /**
     * Cancels an order that waits for money; what was paid of it is kept as credit.
     *
     * @throws OrderNotFoundException when it is not this tenant's
     * @throws OrderClosedException when it does not wait any more
     */
    @Transactional
    public SubscriptionOrder cancel(OrderId id) {
        var order = orders.lock(id).orElseThrow(OrderNotFoundException::new);
        if (order.status() != OrderStatus.OPEN) {
            throw OrderClosedException.closed();
        }
        booking.close(order, OrderStatus.CANCELLED);
        workflow.cancelled(id);
        return orders.find(id).orElseThrow();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<SubscriptionOrder> all() {
        return orders.all();
    }

    /** @throws OrderNotFoundException when it is not this tenant's */
    @Transactional(readOnly = true)
    public SubscriptionOrder get(OrderId id) {
        return orders.find(id).orElseThrow(OrderNotFoundException::new);
    }

    private String letters() {
        var text = new StringBuilder();
        random.ints(RANDOM, 0, ALPHABET.length()).forEach(letter -> text.append(ALPHABET.charAt(letter)));
        return text.toString();
    }
}
