package io.vikaya.payment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vikaya.payment.check.Check;
import io.vikaya.payment.domain.PaymentProof;
import io.vikaya.payment.reading.ReceiptReading;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Readings and checks as the documents a proof keeps them in. */
@Component
class ProofDocuments {

    private static final TypeReference<List<Check>> CHECKS = new TypeReference<>() {};

    private final ObjectMapper json;

    ProofDocuments(ObjectMapper json) {
        // Receipts print Cambodian time; turning it into UTC would show people another hour than the picture.
        this.json = json.copy().disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
    }

    String write(Object document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A reading is made of plain values", e);
        }
    }

    Optional<ReceiptReading> reading(PaymentProof proof) {
        return proof.reading().map(document -> parse(document, new TypeReference<ReceiptReading>() {}));
    }

    List<Check> checks(PaymentProof proof) {
        return proof.checks().map(document -> parse(document, CHECKS)).orElse(List.of());
    }

    private <T> T parse(String document, TypeReference<T> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored reading cannot be read back", e);
        }
    }
}
