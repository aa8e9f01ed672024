package io.vikaya.payment.reading;

import io.vikaya.shared.money.Money;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything read off one picture. A field is null when it is not printed or was not read beyond doubt: a wrong value
 * costs a merchant more than a missing one.
 *
 * @param completed true for a payment carried out, false for one pending, failed or not yet confirmed, null when the
 *     picture does not say
 * @param layout which page of which app, for people and statistics
 * @param amount the headline amount, without its sign
 * @param originalAmount what left the payer's account, in that account's currency
 * @param hash Bakong's eight hexadecimal digits, in lower case
 * @param dateTime in Cambodia's time, to the minute
 * @param confidence how far the fields that decide (amount, id, payee) can be trusted together, 0 to 1
 * @param amountAgreed whether two different readings of the picture gave the same amount and currency
 */
public record ReceiptReading(
        ReceiptKind kind,
        @Nullable Boolean completed,
        @Nullable String layout,
        @Nullable ReadField<Bank> bank,
        @Nullable ReadField<Money> amount,
        @Nullable ReadField<Money> originalAmount,
        @Nullable ReadField<String> transactionId,
        @Nullable ReadField<String> reference,
        @Nullable ReadField<String> hash,
        @Nullable ReadField<OffsetDateTime> dateTime,
        @Nullable ReadField<String> recipientName,
        @Nullable ReadField<String> recipientAccount,
        @Nullable ReadField<String> payerName,
        @Nullable ReadField<String> payerAccount,
        double confidence,
        boolean amountAgreed,
        Set<ReadingFlag> flags,
        Duration took) {

    public ReceiptReading {
        flags = Set.copyOf(flags);
    }

    /** A picture on which nothing of a receipt was found. */
    public static ReceiptReading nothing(Duration took) {
        return new ReceiptReading(
                ReceiptKind.NOT_RECEIPT,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                false,
                Set.of(),
                took);
    }

    /** The same reading with every box moved, for a picture that was turned before it was read. */
    public ReceiptReading withBoxes(UnaryOperator<Box> move) {
        return new ReceiptReading(
                kind,
                completed,
                layout,
                moved(bank, move),
                moved(amount, move),
                moved(originalAmount, move),
                moved(transactionId, move),
                moved(reference, move),
                moved(hash, move),
                moved(dateTime, move),
                moved(recipientName, move),
                moved(recipientAccount, move),
                moved(payerName, move),
                moved(payerAccount, move),
                confidence,
                amountAgreed,
                flags,
                took);
    }

    /** The same reading with another date. */
    public ReceiptReading withDate(ReadField<OffsetDateTime> date) {
        return with(kind, bank, date, flags);
    }

    /** The same reading with one thing more to know about it. */
    public ReceiptReading flagged(ReadingFlag flag) {
        return with(kind, bank, dateTime, and(flag));
    }

    /** Held to be the receipt it was sent as, though there is too little to read on it to tell. */
    public ReceiptReading unclear(@Nullable ReadField<Bank> bank) {
        return with(ReceiptKind.BANK_RECEIPT, bank, dateTime, and(ReadingFlag.TOO_UNCLEAR));
    }

    private Set<ReadingFlag> and(ReadingFlag flag) {
        var more = EnumSet.of(flag);
        more.addAll(flags);
        return more;
    }

    private ReceiptReading with(
            ReceiptKind kind,
            @Nullable ReadField<Bank> bank,
            @Nullable ReadField<OffsetDateTime> dateTime,
            Set<ReadingFlag> flags) {
        return new ReceiptReading(
                kind,
                completed,
                layout,
                bank,
                amount,
                originalAmount,
                transactionId,
                reference,
                hash,
                dateTime,
                recipientName,
                recipientAccount,
                payerName,
                payerAccount,
                confidence,
                amountAgreed,
                flags,
                took);
    }

    private static <T> @Nullable ReadField<T> moved(@Nullable ReadField<T> field, UnaryOperator<Box> move) {
        return field == null ? null : field.at(move.apply(field.box()));
    }

    /** A receipt of a payment that was carried out; the least there must be before anything is approved. */
    public boolean isCompletedReceipt() {
        return kind == ReceiptKind.BANK_RECEIPT && Boolean.TRUE.equals(completed);
    }

    public boolean has(ReadingFlag flag) {
        return flags.contains(flag);
    }
}
