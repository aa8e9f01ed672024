package io.vikaya.invoice;

import io.vikaya.shared.error.ApplicationException;

/** An invoice is not cancelled while a payment for it is on its way. */
public final class PaymentBeingVerifiedException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    public PaymentBeingVerifiedException() {
        super(Kind.CONFLICT, "payment-being-verified", "A payment for this invoice is being checked; decide it first");
    }
}
