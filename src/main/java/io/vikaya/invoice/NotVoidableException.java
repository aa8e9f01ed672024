package io.vikaya.invoice;

import io.vikaya.shared.error.ApplicationException;

/** An entry that cannot be taken back, or not now. */
public final class NotVoidableException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    private NotVoidableException(String code, String message) {
        super(Kind.CONFLICT, code, message);
    }

    static NotVoidableException already() {
        return new NotVoidableException("entry-voided", "This entry has been voided before");
    }

    static NotVoidableException ofKind() {
        return new NotVoidableException("entry-not-voidable", "An entry of this kind cannot be voided");
    }

    static NotVoidableException goods() {
        return new NotVoidableException(
                "goods-undecided", "The goods were handed out: say whether they stay with the customer or came back");
    }

    static NotVoidableException shortage() {
        return new NotVoidableException(
                "shortage-open", "The goods of this invoice are being sorted out: resolve the stock shortage first");
    }
}
