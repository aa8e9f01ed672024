package io.vikaya.payment.reading;

/** Things seen that a judge of the receipt should know. Absence says nothing. */
public enum ReadingFlag {
    /** A minus stands before the headline amount, as on a payer's page of ABA or Wing. */
    MINUS_SIGN_SEEN,
    /** The row with the amount debited was read and fits the headline: the same figure, or a usual rate of exchange. */
    DEBIT_FITS,
    /** That row, or one with the amount once more, was read and does not fit: one of the two is misread or retyped. */
    DEBIT_CONTRADICTS,
    /** The passes disagreed on the headline amount, whichever of them was believed. */
    AMOUNT_DISPUTED,
    /** The day in the transaction id and the date printed are more than a day apart. */
    ID_DATE_CONTRADICTS,
    /** This bank's page always prints the payee's account, and it was not read: a name alone is not enough then. */
    ACCOUNT_NOT_READ,
    /** The headline amount lies on the picture cleaner than everything else there: it may have been typed over. */
    AMOUNT_RETOUCHED,
    /** There is writing on the picture, too blurred, dark or small to read; whether it is a receipt cannot be told. */
    TOO_UNCLEAR,
    /** The payee's view of a payment ("Received from"), whose id is not the payer's. */
    RECEIVED_VIEW
}
