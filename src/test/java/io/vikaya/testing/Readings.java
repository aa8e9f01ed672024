package io.vikaya.testing;

import io.vikaya.payment.reading.Bank;
import io.vikaya.payment.reading.Box;
import io.vikaya.payment.reading.ReadField;
import io.vikaya.payment.reading.ReadingFlag;
import io.vikaya.payment.reading.ReceiptKind;
import io.vikaya.payment.reading.ReceiptReading;
import io.vikaya.shared.money.Money;
import io.vikaya.tenancy.BusinessTime;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Readings of receipts, good unless a test changes something. */
public final class Readings {

    private static final double CONFIDENCE = 0.95;

    private ReceiptKind kind = ReceiptKind.BANK_RECEIPT;
    private @Nullable Boolean completed = true;
    private @Nullable Money amount;
    private boolean amountAgreed = true;
    private @Nullable String recipientName = Shop.HOLDER;
    private @Nullable String recipientAccount = Shop.ACCOUNT;
    private double idConfidence = CONFIDENCE;
    private @Nullable String transactionId =
            String.valueOf(ThreadLocalRandom.current().nextLong(10_000_000_000L, 99_999_999_999L));
    private @Nullable Instant at = Instant.now().minusSeconds(600);
    private @Nullable String payerAccount;
    private @Nullable Bank bank = Bank.ABA;
    private @Nullable String layout = "aba-slip";
    private @Nullable Money originalAmount;
    private @Nullable String reference;
    private @Nullable String hash;
    private Set<ReadingFlag> flags = Set.of(ReadingFlag.MINUS_SIGN_SEEN);

    private Readings() {}

    public static Readings of(String dollars) {
        var reading = new Readings();
        reading.amount = Money.of(dollars, "USD");
        return reading;
    }

    public Readings amount(@Nullable Money other) {
        amount = other;
        return this;
    }

    public Readings disputed() {
        amountAgreed = false;
        return this;
    }

    public Readings paidTo(@Nullable String name, @Nullable String account) {
        recipientName = name;
        recipientAccount = account;
        return this;
    }

    public Readings id(@Nullable String id) {
        transactionId = id;
        return this;
    }

    /** @param confidence 0 to 1 */
    public Readings idReadWith(double confidence) {
        idConfidence = confidence;
        return this;
    }

    public Readings at(@Nullable Instant when) {
        at = when;
        return this;
    }

    public Readings from(String account) {
        payerAccount = account;
        return this;
    }

    /** A page of another bank, which prints no minus. */
    public Readings of(Bank other, String id) {
        bank = other;
        layout = other.name().toLowerCase(java.util.Locale.ROOT);
        transactionId = id;
        flags = Set.of();
        return this;
    }

    public Readings debited(Money other) {
        originalAmount = other;
        return this;
    }

    public Readings reference(String other) {
        reference = other;
        return this;
    }

    public Readings withoutMinus() {
        flags = Set.of();
        return this;
    }

    public Readings flagged(ReadingFlag flag) {
        flags = Set.of(flag);
        return this;
    }

    public Readings pending() {
        kind = ReceiptKind.NOT_RECEIPT;
        completed = false;
        return this;
    }

    public Readings titleCovered() {
        completed = null;
        return this;
    }

    public Readings notAReceipt() {
        kind = ReceiptKind.NOT_RECEIPT;
        completed = null;
        return this;
    }

    public Readings hash(String eightDigits) {
        hash = eightDigits;
        return this;
    }

    public ReceiptReading build() {
        return new ReceiptReading(
                kind,
                completed,
                layout,
                field(bank),
                field(amount),
                field(originalAmount),
                field(transactionId, idConfidence),
                field(reference),
                field(hash),
                field(at == null ? null : OffsetDateTime.ofInstant(at, BusinessTime.ZONE)),
                field(recipientName),
                field(recipientAccount),
                null,
                field(payerAccount),
                0.9,
                amountAgreed,
                flags,
                Duration.ofMillis(5));
    }

    private static <T> @Nullable ReadField<T> field(@Nullable T value) {
        return field(value, CONFIDENCE);
    }

    private static <T> @Nullable ReadField<T> field(@Nullable T value, double confidence) {
        return value == null ? null : new ReadField<>(value, value.toString(), confidence, new Box(1, 1, 10, 10));
    }
}
