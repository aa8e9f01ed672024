package io.vikaya.invoice;

/** How money moved between customer and shop. */
public enum MoneyWay {
    BANK_TRANSFER,
    CASH,
    OTHER
}
