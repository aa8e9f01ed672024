package io.vikaya.payment.check;

import io.vikaya.payment.reading.ReceiptKind;
import io.vikaya.payment.reading.ReceiptReading;

/** What the picture turned out to be. */
public enum PictureKind {
    RECEIPT,
    /** A receipt of something pending, failed or not confirmed. */
    NOT_COMPLETED,
    NOT_A_RECEIPT,
    /** Reading failed or ran out of time; says nothing about the picture. */
    UNREADABLE;

    public static PictureKind of(ReceiptReading reading) {
        if (Boolean.FALSE.equals(reading.completed())) {
            return NOT_COMPLETED;
        }
        if (reading.isCompletedReceipt()) {
            return RECEIPT;
        }
        // A receipt whose title is cropped or covered does not say that the payment went through.
        return reading.kind() == ReceiptKind.BANK_RECEIPT ? UNREADABLE : NOT_A_RECEIPT;
    }
}
