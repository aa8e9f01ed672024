package io.vikaya.payment;

import java.util.UUID;

/** Identifies one picture somebody sent as proof of a payment. */
public record PaymentProofId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
