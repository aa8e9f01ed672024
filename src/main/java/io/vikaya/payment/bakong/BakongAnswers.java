package io.vikaya.payment.bakong;

import com.fasterxml.jackson.databind.JsonNode;
import io.vikaya.shared.money.Money;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands Bakong's envelope. What it does not understand beyond doubt is unknown, neither paid nor unpaid. */
final class BakongAnswers {

    private static final int NOT_FOUND = 1;
    private static final int FAILED = 3;

    private BakongAnswers() {}

    static BakongReply understand(JsonNode envelope) {
        var code = envelope.path("responseCode");
        if (!code.isInt()) {
            return BakongReply.unknown("no response code");
        }
        if (code.asInt() == 0) {
            return transaction(envelope.path("data"))
                    .map(BakongReply::paid)
                    .orElseGet(() -> BakongReply.unknown("success with fields missing"));
        }
        return switch (envelope.path("errorCode").asInt(-1)) {
            case NOT_FOUND -> BakongReply.of(BakongOutcome.NOT_FOUND, "not found");
            case FAILED -> BakongReply.of(BakongOutcome.REFUSED, "failed");
            default ->
                BakongReply.unknown("error code " + envelope.path("errorCode").asText());
        };
    }

    private static Optional<BakongTransaction> transaction(JsonNode data) {
        var hash = text(data, "hash");
        var to = text(data, "toAccountId");
        var currency = text(data, "currency");
        var amount = data.path("amount");
        if (hash == null
                || to == null
                || currency == null
                || !amount.isNumber()
                || amount.decimalValue().signum() <= 0) {
            return Optional.empty();
        }
        if (!currency.equals("USD") && !currency.equals("KHR")) {
            return Optional.empty();
        }
        var money = Money.of(amount.decimalValue().toPlainString(), currency);
        // Half a cent or half a riel is nothing anybody paid; rounding it would make it fit.
        if (money.amount().compareTo(amount.decimalValue()) != 0) {
            return Optional.empty();
        }
        var created = data.path("createdDateMs");
        return Optional.of(new BakongTransaction(
                hash,
                money,
                to,
                text(data, "receiverBankAccount"),
                created.isNumber() ? Instant.ofEpochMilli(created.asLong()) : null));
    }

    private static @Nullable String text(JsonNode data, String field) {
        var value = data.path(field).asText("").strip();
        return value.isEmpty() || value.equals("null") ? null : value;
    }
}
