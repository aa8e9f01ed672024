package io.vikaya.invoice;

import io.vikaya.shared.error.ApplicationException;

/** An amount or a day that cannot be booked. */
public final class InvalidPaymentException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    private InvalidPaymentException(String code, String message) {
        super(Kind.INVALID, code, message);
    }

    static InvalidPaymentException amount() {
        return new InvalidPaymentException(
                "invalid-payment-amount", "Enter an amount above zero, in the currency of the invoice");
    }

    static InvalidPaymentException moreThanDue() {
        return new InvalidPaymentException("more-than-due", "No more credit can be applied than is still due");
    }

    static InvalidPaymentException day() {
        return new InvalidPaymentException("payment-in-future", "The day of a payment cannot lie in the future");
    }
}
