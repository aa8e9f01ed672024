package io.vikaya.shared.money;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Money as people here write it, the same in every language: {@code 12,500 ៛} and {@code $3.50}, minus in front.
 *
 * <p>The JDK and browsers disagree on the separators of locale {@code km}, so neither is asked.
 */
public final class MoneyFormat {

    private MoneyFormat() {}

    public static String format(Money money) {
        var sign = money.amount().signum() < 0 ? "-" : "";
        return money.currency().equals(Currencies.KHR)
                ? sign + digits(money, "#,##0") + " ៛"
                : sign + "$" + digits(money, "#,##0.00");
    }

    /** With the currency's code instead of its sign, for places where a font may lack {@code ៛}: {@code 12,500 KHR}. */
    public static String withCode(Money money) {
        var sign = money.amount().signum() < 0 ? "-" : "";
        var pattern = money.currency().equals(Currencies.KHR) ? "#,##0" : "#,##0.00";
        return sign + digits(money, pattern) + " " + money.currency().getCurrencyCode();
    }

    private static String digits(Money money, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(money.amount().abs());
    }
}
