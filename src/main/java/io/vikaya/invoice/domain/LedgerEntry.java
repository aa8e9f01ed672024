package io.vikaya.invoice.domain;

import io.vikaya.invoice.LedgerEntryId;
import io.vikaya.invoice.LedgerEntryView;
import io.vikaya.invoice.LedgerKind;
import io.vikaya.invoice.MoneyWay;
import io.vikaya.invoice.PaymentAnomaly;
import io.vikaya.shared.money.Money;
import io.vikaya.tenancy.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * One entry of the money ledger; written once. What is paid of an invoice is the sum of {@code applied} over its entries, a
 * customer's credit the sum of {@code credit} over theirs.
 */
@Entity
@Immutable
@Table(schema = "invoice", name = "ledger_entry")
public class LedgerEntry implements Persistable<UUID> {

    @Id
    private UUID id;

    @TenantId
    private @Nullable UUID tenantId;

    @Column(insertable = false, updatable = false)
    private @Nullable Long position;

    private UUID customerId;

    private @Nullable UUID invoiceId;

    @Enumerated(EnumType.STRING)
    private LedgerKind kind;

    private BigDecimal amount;

    private BigDecimal applied;

    private BigDecimal credit;

    private Currency currency;

    @Enumerated(EnumType.STRING)
    private @Nullable MoneyWay way;

    private @Nullable UUID proofId;

    private @Nullable UUID reverses;

    private @Nullable String bank;

    private @Nullable String transactionId;

    private @Nullable Instant paidAt;

    private boolean late;

    @Enumerated(EnumType.STRING)
    private @Nullable PaymentAnomaly anomaly;

    private @Nullable String note;

    private String recordedBy;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected LedgerEntry() {}

    private LedgerEntry(
            LedgerKind kind,
            UUID customer,
            @Nullable UUID invoice,
            Money amount,
            BigDecimal applied,
            BigDecimal credit,
            Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.customerId = customer;
        this.invoiceId = invoice;
        this.amount = amount.amount();
        this.currency = amount.currency();
        this.applied = applied;
        this.credit = credit;
        this.recordedBy = Actor.current().name();
        this.recordedAt = now;
    }

    /** Money that came in for an invoice; what is more than due becomes credit. */
    public static LedgerEntry payment(
            Invoice invoice, MoneyReceived money, boolean late, @Nullable PaymentAnomaly anomaly, Instant now) {
        var paying = invoice.payable(money.amount());
        var entry = new LedgerEntry(
                LedgerKind.PAYMENT,
                invoice.customer().value(),
                invoice.id().value(),
                money.amount(),
                paying.amount(),
                money.amount().minus(paying).amount(),
                now);
        entry.way = money.way();
        entry.proofId = money.proof();
        entry.bank = money.bank();
        entry.transactionId = money.transactionId();
        entry.paidAt = money.paidAt();
        entry.note = money.note();
        entry.late = late;
        entry.anomaly = anomaly;
        return entry;
    }

    /** Credit that pays an invoice. */
    public static LedgerEntry creditApplied(Invoice invoice, Money amount, Instant now) {
        return new LedgerEntry(
                LedgerKind.CREDIT_APPLIED,
                invoice.customer().value(),
                invoice.id().value(),
                amount,
                amount.amount(),
                amount.amount().negate(),
                now);
    }

    /** What was paid of an invoice that is taken back. */
    public static LedgerEntry credited(Invoice invoice, Instant now) {
        return new LedgerEntry(
                LedgerKind.CREDITED,
                invoice.customer().value(),
                invoice.id().value(),
                invoice.paid(),
                invoice.paid().amount().negate(),
                invoice.paid().amount(),
                now);
    }

    /** Credit paid back. */
    public static LedgerEntry refund(UUID customer, Money amount, MoneyWay way, String note, Instant now) {
        var entry = new LedgerEntry(
                LedgerKind.REFUND,
                customer,
                null,
                amount,
                BigDecimal.ZERO,
                amount.amount().negate(),
                now);
        entry.way = way;
        entry.note = note;
        return entry;
    }

    /**
     * Takes this entry back.
     *
     * @param fromCredit whether the invoice was cancelled since, so that what this paid of it is credit by now
     */
    public LedgerEntry reversal(boolean fromCredit, String note, Instant now) {
        var entry = new LedgerEntry(
                LedgerKind.VOID,
                customerId,
                invoiceId,
                new Money(amount, currency),
                fromCredit ? BigDecimal.ZERO : applied.negate(),
                fromCredit ? applied.add(credit).negate() : credit.negate(),
                now);
        entry.reverses = id;
        entry.note = note;
        return entry;
    }

    /** @param voided ids of entries that were taken back */
    public LedgerEntryView view(Set<UUID> voided, @Nullable String invoiceNumber, boolean invoiceCancelled) {
        return new LedgerEntryView(
                id,
                kind,
                invoiceId,
                invoiceNumber,
                money(amount),
                money(applied),
                money(credit),
                recordedAt,
                paidAt,
                late,
                anomaly,
                way,
                bank,
                transactionId,
                proofId,
                reverses,
                note,
                recordedBy,
                voided.contains(id),
                isVoidable(invoiceCancelled) && !voided.contains(id));
    }

    /** Credit that paid an invoice came back when that was cancelled; it cannot come back twice. */
    public boolean isVoidable(boolean invoiceCancelled) {
        return switch (kind) {
            case PAYMENT, REFUND -> true;
            case CREDIT_APPLIED -> !invoiceCancelled;
            case CREDITED, VOID -> false;
        };
    }

    public LedgerEntryId id() {
        return new LedgerEntryId(id);
    }

    public LedgerKind kind() {
        return kind;
    }

    public @Nullable UUID invoice() {
        return invoiceId;
    }

    public UUID customer() {
        return customerId;
    }

    public @Nullable UUID reverses() {
        return reverses;
    }

    public Money amount() {
        return money(amount);
    }

    public BigDecimal applied() {
        return applied;
    }

    public Money credit() {
        return money(credit);
    }

    /** What of the invoice's surplus it changes; credit that is spent on it came from elsewhere. */
    public BigDecimal invoiceCredit() {
        var spent = kind == LedgerKind.CREDIT_APPLIED || kind == LedgerKind.VOID && credit.signum() > 0;
        return spent ? BigDecimal.ZERO : credit;
    }

    public @Nullable PaymentAnomaly anomaly() {
        return anomaly != null ? anomaly : late ? PaymentAnomaly.PAID_LATE : null;
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

    private Money money(BigDecimal value) {
        return new Money(value, currency);
    }
}
