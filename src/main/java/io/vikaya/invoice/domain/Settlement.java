package io.vikaya.invoice.domain;

import io.vikaya.invoice.InvoiceStatus;
import io.vikaya.invoice.PaymentAnomaly;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an invoice stands, as its ledger adds up.
 *
 * @param paid what its entries paid of it
 * @param credit what came in for it beyond that and became the customer's
 * @param anomaly the weightiest of its entries that still count
 */
@Embeddable
public record Settlement(
        BigDecimal paid,
        BigDecimal credit,
        @Enumerated(EnumType.STRING) @Nullable PaymentAnomaly anomaly) {

    static final Settlement NOTHING = new Settlement(BigDecimal.ZERO, BigDecimal.ZERO, null);

    Settlement plus(BigDecimal applied, BigDecimal credited, @Nullable PaymentAnomaly now) {
        return new Settlement(paid.add(applied), credit.add(credited), now);
    }

    /** That some is still due is no anomaly of an entry but of the whole. */
    Optional<PaymentAnomaly> unusual(InvoiceStatus status) {
        var partial = status == InvoiceStatus.PARTLY_PAID ? PaymentAnomaly.PAID_PARTIAL : null;
        return Optional.ofNullable(anomaly == null ? partial : anomaly);
    }
}
