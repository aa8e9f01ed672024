package io.vikaya.payment.ocr.field;

import io.vikaya.payment.reading.ReadField;
import org.jspecify.annotations.Nullable;

/** Payer or payee: a name, an account, either, both or neither. */
public record Party(
        @Nullable ReadField<String> name, @Nullable ReadField<String> account) {

    static final Party UNKNOWN = new Party(null, null);

    /** This party, completed by what the other knows. */
    Party or(Party other) {
        return new Party(name != null ? name : other.name, account != null ? account : other.account);
    }
}
