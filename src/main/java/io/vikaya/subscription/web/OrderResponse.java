package io.vikaya.subscription.web;

import io.vikaya.shared.money.Money;
import io.vikaya.subscription.BillingPeriod;
import io.vikaya.subscription.OrderEvent;
import io.vikaya.subscription.OrderQr;
import io.vikaya.subscription.OrderState;
import io.vikaya.subscription.OrderStory;
import io.vikaya.subscription.Plan;
import io.vikaya.subscription.SubscriptionOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order and its story.
 *
 * @param qr the KHQR as a PNG in a data address
 */
record OrderResponse(
        UUID id,
        String reference,
        Plan plan,
        BillingPeriod period,
        Money price,
        Money credit,
        Money due,
        Money received,
        OrderState status,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant paidAt,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String receiptNumber,
        PayeeResponse payee,
        @Nullable String khqr,
        @Nullable String qr,
        List<OrderEvent> timeline) {

    record PayeeResponse(
            String holder, String account, @Nullable String bank) {}

    static OrderResponse from(OrderStory.Told told) {
        var order = told.order();
        var payee = order.payee();
        var khqr = told.state() == OrderState.PAID ? null : order.khqr();
        return new OrderResponse(
                order.id().value(),
                order.reference(),
                order.plan(),
                order.period(),
                SubscriptionOrder.dollars(order.price()),
                SubscriptionOrder.dollars(order.creditUsed()),
                order.due().isPositive() ? order.due() : Money.zero(order.due().currency()),
                SubscriptionOrder.dollars(order.received()),
                told.state(),
                order.createdAt(),
                order.expiresAt(),
                order.paidAt(),
                order.startsOn(),
                order.endsOn(),
                order.receiptNumber(),
                new PayeeResponse(payee.name(), payee.account(), payee.bank()),
                khqr,
                khqr == null
                        ? null
                        : "data:image/png;base64," + Base64.getEncoder().encodeToString(OrderQr.picture(khqr)),
                told.events());
    }
}
