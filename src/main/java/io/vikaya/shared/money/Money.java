package io.vikaya.shared.money;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in one currency, always held at that currency's own precision: whole riel, or dollars and cents.
 *
 * <p>Construction rounds half up, as invoices are added up on paper here. Amounts of different currencies are never
 * mixed: every operation on two of them refuses with {@link CurrencyMismatchException}.
 */
@Embeddable
public record Money(
        @Column(precision = 19, scale = 4) BigDecimal amount,
        @Column(length = 3) Currency currency) implements Comparable<Money> {

    public Money {
        amount = amount.setScale(Currencies.digits(currency), RoundingMode.HALF_UP);
    }

    public static Money of(String amount, String currencyCode) {
        return new Money(new BigDecimal(amount), Currencies.of(currencyCode));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    /** This amount times a plain number (a quantity, a rate), rounded to the currency's digits. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isLessThan(Money other) {
        return compareTo(other) < 0;
    }

    /** The amount without exponent or grouping, as it travels in JSON and in a KHQR: {@code 12500} or {@code 3.50}. */
    public String plainAmount() {
        return amount.toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    /** For people, by our own explicit pattern: {@code 12,500 ៛} or {@code $3.50}. */
    @Override
    public String toString() {
        return MoneyFormat.format(this);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
        return other;
    }
}
