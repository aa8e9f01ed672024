package io.vikaya.payment.check;

/**
 * The questions asked about a proof. The weights are those measured on real receipts: amount and currency .4, recipient .3,
 * date .15, id .15. What weighs nothing may still forbid an approval.
 */
public enum CheckKind {
    RECEIPT(0),
    COMPLETED(0),
    AMOUNT(30),
    CURRENCY(10),
    /** Two different readings of the picture gave the same amount. */
    TWO_READINGS(0),
    /** What was debited fits what was paid. */
    DEBIT(0),
    RECIPIENT(30),
    RECIPIENT_NAME(0),
    RECIPIENT_ACCOUNT(0),
    DATE(15),
    /** The day inside the bank's id is the day printed. */
    DATE_OF_ID(0),
    BANK(0),
    TRANSACTION_ID(15),
    /** No printed id was used before. */
    UNUSED(0),
    /** The picture was not used before. */
    PICTURE_UNUSED(0),
    /** No payment of the same account, amount and minute was seen under another id. */
    SAME_PAYMENT(0),
    /** It is the payer's page, not the payee's. */
    PAYER_SIDE(0),
    /** Nothing says that the picture was edited. */
    UNTOUCHED(0),
    /** Earlier proofs asked for all contradictions at once. */
    CONSISTENT(0);

    private final int weight;

    CheckKind(int weight) {
        this.weight = weight;
    }

    /** What a match adds to the score. */
    public int weight() {
        return weight;
    }
}
