package io.vikaya.invoice.domain;

import io.vikaya.invoice.Discount;
import io.vikaya.invoice.InvalidDiscountException;
import io.vikaya.invoice.WriteInvoice;
import io.vikaya.shared.money.Currencies;
import io.vikaya.shared.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of an invoice. Every amount is rounded half up to the currency's digits as soon as it is printed anywhere,
 * and sums are made of rounded amounts, so that the page always adds up.
 *
 * @param lines in the order given
 * @param subtotal sum of the lines before discount and tax
 * @param discount what the discount takes off, not negative
 */
public record InvoiceTotals(List<LineTotal> lines, Money subtotal, Money discount, Money tax, Money total) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * A line's share.
     *
     * @param gross quantity times price
     * @param net after its share of the discount
     */
    public record LineTotal(Money gross, Money net, Money tax, Money total) {}

    /** What is needed of a line to add it up. */
    public record LineInput(BigDecimal quantity, BigDecimal unitPrice, BigDecimal taxPercent) {}

    /** As {@link #of(Currency, List, Discount)}, of what a merchant wrote. */
    public static InvoiceTotals of(WriteInvoice content) {
        var inputs = content.lines().stream()
                .map(line -> new LineInput(line.quantity(), line.unitPrice(), line.taxPercent()))
                .toList();
        return of(content.currency(), inputs, content.discount());
    }

    /**
     * Adds an invoice up.
     *
     * @throws InvalidDiscountException when the discount exceeds the subtotal
     */
    public static InvoiceTotals of(Currency currency, List<LineInput> inputs, @Nullable Discount discount) {
        var gross = inputs.stream()
                .map(line -> new Money(line.unitPrice().multiply(line.quantity()), currency))
                .toList();
        var subtotal = sum(gross, currency);
        var off = discountOn(subtotal, discount);
        var shares = spread(off, gross, subtotal);
        var lines = new ArrayList<LineTotal>();
        for (var i = 0; i < inputs.size(); i++) {
            var net = gross.get(i).minus(shares.get(i));
            var tax = net.times(inputs.get(i).taxPercent().divide(HUNDRED));
            lines.add(new LineTotal(gross.get(i), net, tax, net.plus(tax)));
        }
        var tax = sum(lines.stream().map(LineTotal::tax).toList(), currency);
        return new InvoiceTotals(
                List.copyOf(lines), subtotal, off, tax, subtotal.minus(off).plus(tax));
    }

    private static Money discountOn(Money subtotal, @Nullable Discount discount) {
        if (discount == null) {
            return Money.zero(subtotal.currency());
        }
        var off = discount.kind() == Discount.Kind.PERCENT
                ? subtotal.times(discount.value().divide(HUNDRED))
                : new Money(discount.value(), subtotal.currency());
        if (off.compareTo(subtotal) > 0 || off.amount().signum() < 0) {
            throw new InvalidDiscountException();
        }
        return off;
    }

    /** In proportion to the lines; what rounding leaves over goes to the lines one smallest unit each, first come. */
    private static List<Money> spread(Money off, List<Money> gross, Money subtotal) {
        var currency = off.currency();
        var shares = new ArrayList<Money>();
        if (off.isZero()) {
            gross.forEach(line -> shares.add(Money.zero(currency)));
            return shares;
        }
        var digits = Currencies.digits(currency);
        var left = off.amount();
        for (var line : gross) {
            var share = off.amount().multiply(line.amount()).divide(subtotal.amount(), digits, RoundingMode.DOWN);
            shares.add(new Money(share, currency));
            left = left.subtract(share);
        }
        var unit = BigDecimal.ONE.movePointLeft(digits);
        for (var i = 0; left.signum() > 0; i = (i + 1) % shares.size()) {
            if (shares.get(i).isLessThan(gross.get(i))) {
                shares.set(i, shares.get(i).plus(new Money(unit, currency)));
                left = left.subtract(unit);
            }
        }
        return shares;
    }

    private static Money sum(List<Money> amounts, Currency currency) {
        return amounts.stream().reduce(Money.zero(currency), Money::plus);
    }
}
