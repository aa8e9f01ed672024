package io.vikaya.payment.khqr;

import io.vikaya.shared.error.ApplicationException;

/** A KHQR that may not be written as asked. Reading never throws it: it answers with {@link KhqrDecoding.Invalid}. */
public final class KhqrRefusedException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    private final KhqrFault fault;

    KhqrRefusedException(KhqrFault fault) {
        super(Kind.INVALID, "khqr-" + fault.code(), "This payment QR cannot be made: " + fault.code() + ".");
        this.fault = fault;
    }

    public KhqrFault fault() {
        return fault;
    }
}
