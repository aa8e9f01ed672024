package io.vikaya.payment.web;

import io.vikaya.payment.reading.Box;
import io.vikaya.payment.reading.ReadField;
import io.vikaya.payment.reading.ReceiptReading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field read off a picture.
 *
 * @param box in pixels of the picture
 */
record FieldResponse(String name, String value, String text, double confidence, Box box) {

    static List<FieldResponse> of(@Nullable ReceiptReading reading) {
        var fields = new ArrayList<FieldResponse>();
        if (reading == null) {
            return fields;
        }
        add(fields, "bank", reading.bank(), bank -> bank.printedName());
        add(fields, "amount", reading.amount(), Object::toString);
        add(fields, "originalAmount", reading.originalAmount(), Object::toString);
        add(fields, "transactionId", reading.transactionId(), Function.identity());
        add(fields, "reference", reading.reference(), Function.identity());
        add(fields, "hash", reading.hash(), Function.identity());
        add(fields, "dateTime", reading.dateTime(), Object::toString);
        add(fields, "recipientName", reading.recipientName(), Function.identity());
        add(fields, "recipientAccount", reading.recipientAccount(), Function.identity());
        add(fields, "payerName", reading.payerName(), Function.identity());
        add(fields, "payerAccount", reading.payerAccount(), Function.identity());
        return fields;
    }

    private static <T> void add(
            List<FieldResponse> fields, String name, @Nullable ReadField<T> field, Function<T, String> show) {
        if (field != null) {
            fields.add(
                    new FieldResponse(name, show.apply(field.value()), field.text(), field.confidence(), field.box()));
        }
    }
}
