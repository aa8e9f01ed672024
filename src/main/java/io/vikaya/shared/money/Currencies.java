package io.vikaya.shared.money;

import java.util.Currency;

/**
 * The two currencies merchants trade in, with the digits Cambodian practice uses.
 *
 * <p>ISO 4217 gives the riel two decimals; nobody has used them since the sen was withdrawn, and every bank prints whole
 * riel. So the digits come from here and never from {@link Currency#getDefaultFractionDigits()}.
 */
public final class Currencies {

    public static final Currency KHR = Currency.getInstance("KHR");
    public static final Currency USD = Currency.getInstance("USD");

    private Currencies() {}

    /** Decimals kept for {@code currency}: 0 for KHR, 2 for USD. */
    public static int digits(Currency currency) {
        return currency.equals(KHR) ? 0 : 2;
    }

    /**
     * The currency of that code.
     *
     * @throws UnknownCurrencyException for anything but {@code KHR} and {@code USD}
     */
    public static Currency of(String code) {
        return switch (code) {
            case "KHR" -> KHR;
            case "USD" -> USD;
            default -> throw new UnknownCurrencyException(code);
        };
    }
}
