package io.vikaya.payment;

import io.vikaya.shared.error.ApplicationException;

/** No such proof in this tenant. */
public final class PaymentProofNotFoundException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public PaymentProofNotFoundException() {
        super(Kind.NOT_FOUND, "payment-proof-not-found", "This payment proof does not exist");
    }
}
