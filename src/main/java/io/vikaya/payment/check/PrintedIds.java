package io.vikaya.payment.check;

import io.vikaya.payment.reading.ReadField;
import io.vikaya.payment.reading.ReceiptReading;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Every id a receipt prints; a second picture of the same payment may show only one of them. */
public final class PrintedIds {

    private PrintedIds() {}

    public static List<String> of(ReceiptReading reading) {
        return Stream.of(reading.transactionId(), reading.reference(), reading.hash())
                .filter(Objects::nonNull)
                .map(ReadField::value)
                .map(id -> id.toLowerCase(Locale.ROOT).replaceAll("\\s", ""))
                .distinct()
                .toList();
    }
}
