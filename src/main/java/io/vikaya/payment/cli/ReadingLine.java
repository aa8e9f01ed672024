package io.vikaya.payment.cli;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.vikaya.payment.reading.ReadField;
import io.vikaya.payment.reading.ReceiptKind;
import io.vikaya.payment.reading.ReceiptReading;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * One reading as a line of JSON, in the words and forms of a truth file: amounts as plain decimal strings, times to the
 * minute with their offset, null for what was not read.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReadingLine(
        String file,
        String kind,
        @Nullable Boolean completed,
        @Nullable String bank,
        @Nullable String layout,
        @Nullable String amount,
        @Nullable String currency,
        @Nullable Boolean amountAgreed,
        @Nullable String originalAmount,
        @Nullable String originalCurrency,
        @Nullable String transactionId,
        @Nullable String reference,
        @Nullable String hash,
        @Nullable String dateTime,
        @Nullable String recipientName,
        @Nullable String recipientAccount,
        @Nullable String payerName,
        @Nullable String payerAccount,
        double confidence,
        long millis) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx");

    static ReadingLine of(String file, ReceiptReading reading) {
        var amount = reading.amount();
        var original = reading.originalAmount();
        var bank = reading.bank();
        var dateTime = reading.dateTime();
        return new ReadingLine(
                file,
                reading.kind() == ReceiptKind.BANK_RECEIPT ? "bank_receipt" : "not_receipt",
                reading.completed(),
                bank == null ? null : bank.value().printedName(),
                reading.layout(),
                amount == null ? null : amount.value().plainAmount(),
                amount == null ? null : amount.value().currency().getCurrencyCode(),
                amount == null ? null : reading.amountAgreed(),
                original == null ? null : original.value().plainAmount(),
                original == null ? null : original.value().currency().getCurrencyCode(),
                value(reading.transactionId()),
                value(reading.reference()),
                value(reading.hash()),
                dateTime == null ? null : minute(dateTime.value()),
                value(reading.recipientName()),
                value(reading.recipientAccount()),
                value(reading.payerName()),
                value(reading.payerAccount()),
                Math.round(reading.confidence() * 1000) / 1000.0,
                reading.took().toMillis());
    }

    private static String minute(OffsetDateTime time) {
        return MINUTE.format(time);
    }

    private static @Nullable String value(@Nullable ReadField<String> field) {
        return field == null ? null : field.value();
    }
}
