package io.vikaya.payment.check;

/** What the picture turned out to be. */
public enum PictureKind {
    RECEIPT,
    /** A receipt of something pending, failed or not confirmed. */
    NOT_COMPLETED,
    NOT_A_RECEIPT,
    /** Reading failed or ran out of time; says nothing about the picture. */
    UNREADABLE
}
