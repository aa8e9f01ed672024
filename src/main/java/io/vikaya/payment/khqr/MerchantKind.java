package io.vikaya.payment.khqr;

/** Whose account a KHQR names, told apart by tags as the National Bank's FAQ tells them. */
public enum MerchantKind {
    /** Tag 29 without account information: the money goes to a Bakong account itself. */
    INDIVIDUAL,
    /** Tag 29 with account information: the money goes on to an account or phone number at a bank. */
    REMITTANCE,
    /** Tag 30: the Bakong account is the acquiring bank's; only merchant id and bill number tell the shop. */
    CORPORATE
}
