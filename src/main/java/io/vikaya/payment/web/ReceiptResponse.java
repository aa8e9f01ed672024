package io.vikaya.payment.web;

import io.vikaya.payment.reading.ReadField;
import io.vikaya.payment.reading.ReceiptReading;
import io.vikaya.shared.money.Money;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A reading in the words of the command {@code read-receipts}. */
record ReceiptResponse(
        String file,
        String kind,
        @Nullable Boolean completed,
        @Nullable String bank,
        @Nullable String amount,
        @Nullable String currency,
        @Nullable String transactionId,
        @Nullable String reference,
        @Nullable String hash,
        @Nullable String dateTime,
        @Nullable String recipientName,
        @Nullable String recipientAccount,
        double confidence,
        long millis) {

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmxxx");

    static ReceiptResponse of(String file, ReceiptReading reading) {
        Money amount = value(reading.amount());
        var at = value(reading.dateTime());
        var bank = value(reading.bank());
        return new ReceiptResponse(
                file,
                reading.kind().name().toLowerCase(Locale.ROOT),
                reading.completed(),
                bank == null ? null : bank.printedName(),
                amount == null ? null : amount.plainAmount(),
                amount == null ? null : amount.currency().getCurrencyCode(),
                value(reading.transactionId()),
                value(reading.reference()),
                value(reading.hash()),
                at == null ? null : at.format(TO_THE_MINUTE),
                value(reading.recipientName()),
                value(reading.recipientAccount()),
                reading.confidence(),
                reading.took().toMillis());
    }

    private static <T> @Nullable T value(@Nullable ReadField<T> field) {
        return field == null ? null : field.value();
    }
}
