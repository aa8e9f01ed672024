package io.vikaya.subscription;

import io.vikaya.payment.ExpectedPayment;
import io.vikaya.payment.Payee;
import io.vikaya.payment.PaymentReference;
import io.vikaya.shared.money.Currencies;
import io.vikaya.shared.money.Money;
import io.vikaya.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan ordered for a period. Amounts are dollars.
 *
 * @param creditUsed what was kept from earlier payments and goes into this one
 * @param received what was verified for this order
 * @param startsOn the first day that was bought; null until it is paid
 */
public record SubscriptionOrder(
        OrderId id,
        TenantId tenant,
        String reference,
        Plan plan,
        BillingPeriod period,
        BigDecimal price,
        BigDecimal creditUsed,
        BigDecimal received,
        OrderStatus status,
        String placedBy,
        Instant createdAt,
        Instant expiresAt,
        Payee payee,
        @Nullable String khqr,
        @Nullable Instant paidAt,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String receiptNumber) {

    /** What proofs for orders refer to. */
    public static final String REFERENCE_KIND = "subscription-order";

    /** Still to be paid; zero or less when everything is. */
    public Money due() {
        return dollars(price.subtract(creditUsed).subtract(received));
    }

    public PaymentReference paymentReference() {
        return new PaymentReference(REFERENCE_KIND, id.value(), reference);
    }

    /** What a proof has to show now. */
    public ExpectedPayment expected() {
        return new ExpectedPayment(due().isPositive() ? due() : dollars(price), List.of(payee), khqr);
    }

    public SubscriptionOrder withKhqr(@Nullable String qr) {
        return new SubscriptionOrder(
                id,
                tenant,
                reference,
                plan,
                period,
                price,
                creditUsed,
                received,
                status,
                placedBy,
                createdAt,
                expiresAt,
                payee,
                qr,
                paidAt,
                startsOn,
                endsOn,
                receiptNumber);
    }

    public static Money dollars(BigDecimal amount) {
        return new Money(amount, Currencies.USD);
    }
}
