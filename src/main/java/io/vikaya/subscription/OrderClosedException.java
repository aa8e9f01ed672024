package io.vikaya.subscription;

import io.vikaya.shared.error.ApplicationException;

/** The order does not wait for money any more, or a payment for it is being checked right now. */
public final class OrderClosedException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    private OrderClosedException(String code, String message) {
        super(Kind.CONFLICT, code, message);
    }

    static OrderClosedException closed() {
        return new OrderClosedException(
                "order-closed", "This order is closed. Order again and send the same screenshot there");
    }

    static OrderClosedException beingVerified() {
        return new OrderClosedException(
                "payment-being-verified", "A payment for your order is being checked; wait for the answer first");
    }
}
