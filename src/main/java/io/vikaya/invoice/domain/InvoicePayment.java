package io.vikaya.invoice.domain;

import io.vikaya.invoice.PaymentView;
import io.vikaya.payment.VerifiedPayment;
import io.vikaya.shared.money.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One row of the payments ledger; written once. */
@Entity
@Immutable
@Table(schema = "invoice", name = "payment")
public class InvoicePayment implements Persistable<UUID> {

    @Id
    private UUID id;

    @TenantId
    private @Nullable UUID tenantId;

    private UUID invoiceId;

    private UUID proofId;

    private BigDecimal amount;

    private BigDecimal credit;

    private Currency currency;

    private @Nullable String bank;

    private @Nullable String transactionId;

    private @Nullable Instant paidAt;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected InvoicePayment() {}

    public InvoicePayment(Invoice invoice, VerifiedPayment payment, Money credit, Instant now) {
        this.id = UUID.randomUUID();
        this.invoiceId = invoice.id().value();
        this.proofId = payment.proof().value();
        this.amount = payment.amount().amount();
        this.currency = payment.amount().currency();
        this.credit = credit.amount();
        this.bank = payment.bank();
        this.transactionId = payment.transactionId();
        this.paidAt = payment.paidAt();
        this.recordedAt = now;
    }

    public PaymentView view() {
        var whole = new Money(amount, currency);
        var over = new Money(credit, currency);
        return new PaymentView(id, whole, whole.minus(over), over, recordedAt, bank, transactionId, proofId);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Never merged: a ledger row is only ever inserted. */
    @Override
    public boolean isNew() {
        return true;
    }

    public @Nullable Instant paidAt() {
        return paidAt;
    }
}
